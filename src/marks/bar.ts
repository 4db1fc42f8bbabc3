import { formattingTag, type Language } from '../words/language.ts';
import type { MarkWords } from '../words/markWords.ts';
import type { Waiting } from './devState.ts';

interface Shown {
  language: Language;
  words: MarkWords;
  /** What the page shows of it. */
  here: readonly Waiting[];
  /** All of it, to be listed; nothing in a frame. */
  all: readonly Waiting[];
  base: string;
}

/** The bar above a page: what of it is not published yet, and a list of all that is not. */
export class Bar {
  readonly #bar = document.createElement('aside');
  readonly #here = document.createElement('p');
  readonly #details = document.createElement('details');

  constructor() {
    this.#bar.id = 'diaporama-marks';
    this.#here.role = 'status';
    this.#bar.append(this.#here, this.#details);
    // What fills the window leaves room for the bar.
    new ResizeObserver(() => {
      const size = `${this.#bar.offsetHeight}px`;
      document.documentElement.style.setProperty('--above', size);
    }).observe(this.#bar);
  }

  show({ language, words, here, all, base }: Shown): void {
    const bar = this.#bar;
    bar.hidden = here.length === 0 && all.length === 0;
    bar.lang = language.tag;
    bar.dir = language.direction;
    bar.ariaLabel = words.preview;
    bar.dataset.shows = here.length > 0 ? 'waiting' : 'nothing';
    const described = here.map((each) => describe(each, language, words)).join('; ');
    if (this.#here.textContent !== described) this.#here.textContent = described;
    this.#details.hidden = all.length === 0;
    this.#details.replaceChildren(
      element('summary', words.waiting(all.length)),
      list(all.map((each) => row(each, base, describe(each, language, words)))),
    );
    if (!bar.isConnected) document.body.prepend(bar);
  }
}

function describe({ kind, from }: Waiting, { tag }: Language, words: MarkWords): string {
  const state = from ? words.notBefore(timeIn(tag, from)) : words.draft;
  return `${words.kinds[kind]} · ${state}`;
}

/** In the time zone of whoever looks, which is named. */
function timeIn(tag: string, from: string): string {
  const format = new Intl.DateTimeFormat(formattingTag(tag), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return format.format(new Date(from));
}

function row({ path, title }: Waiting, base: string, description: string): HTMLLIElement {
  const link = element('a', title);
  link.href = encodeURI(base + path.slice(1));
  link.dir = 'auto';
  const item = document.createElement('li');
  item.append(link, ' ', element('span', description));
  return item;
}

function list(items: readonly HTMLLIElement[]): HTMLUListElement {
  const all = document.createElement('ul');
  all.append(...items);
  return all;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
