import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { withFindable } from '../../src/server/findable.ts';

test('what is marked as findable is searched while it is hidden, and nothing else', () => {
  const html = renderToStaticMarkup(
    <main>
      <p hidden>Hidden for good</p>
      <div data-findable hidden title='> hidden=""'>
        A closed fold <span hidden> hidden="" data-findable </span>
      </div>
      <div data-findable>An open fold</div>
    </main>,
  );
  const page = document.createElement('div');
  page.innerHTML = withFindable(html);
  const values = [...page.querySelectorAll('p, div, span')].map((each) =>
    each.getAttribute('hidden'),
  );
  expect(values).toEqual(['', 'until-found', '', null]);
  expect(page.textContent).toContain(' hidden="" data-findable ');
});
