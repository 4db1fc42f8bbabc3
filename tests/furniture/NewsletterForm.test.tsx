import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NewsletterForm } from '../../src/furniture/NewsletterForm.tsx';
import type { Newsletter } from '../../src/furniture/newsletter.ts';
import { embeddedLists } from '../../src/publish/newsletter/lists.ts';
import { providePageSettings } from '../../src/site/pageSettings.ts';
import { demonstrationSite } from '../support/demonstrationSite.ts';
import { type NewsletterService, startNewsletterService } from '../support/newsletterService.ts';

const lists = embeddedLists.slice(0, 1).map((list) => list.uuid);
const newsletter: Newsletter = {
  endpoint: 'https://lists.example/api/public/subscription',
  lists,
  page: 'https://lists.example/subscription/form',
  question: 'What moved the markets today?',
  consent: 'You may get personalised content and advertising. You can unsubscribe at any time.',
};

const field = () => screen.getByRole('textbox', { name: 'Email address' });
const button = () => screen.getByRole('button', { name: 'Sign up' });

afterEach(() => vi.unstubAllGlobals());

describe('the form', () => {
  test('is named by its question', () => {
    render(<NewsletterForm newsletter={newsletter} />);
    const form = screen.getByRole('form', { name: 'What moved the markets today?' });
    expect(form).toContainElement(field());
    expect(form).toContainElement(button());
  });

  test('says what is sent and how to unsubscribe, and links to the other newsletters', () => {
    render(<NewsletterForm newsletter={newsletter} />);
    expect(screen.getByText(/personalised content and advertising/)).toBeVisible();
    expect(screen.getByText(/unsubscribe at any time/)).toBeVisible();
    expect(screen.getByText('Learn more')).toBeVisible();
    const link = screen.getByRole('link', { name: 'See all our newsletters' });
    expect(link).toHaveAttribute('href', newsletter.page);
  });

  test('has no link if the service’s page is unknown', () => {
    render(<NewsletterForm newsletter={{ ...newsletter, page: undefined }} />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByRole('form')).toHaveAttribute('action', newsletter.endpoint);
  });

  test('posts to the service’s page without scripts, and the browser validates the address', () => {
    const page = document.createElement('div');
    page.innerHTML = renderToString(<NewsletterForm newsletter={newsletter} />);
    const form = page.querySelector('form');
    expect(form).toHaveAttribute('method', 'post');
    expect(form).toHaveAttribute('action', newsletter.page);
    expect(form?.noValidate).toBe(false);
    expect(new FormData(form ?? undefined).getAll('l')).toEqual(lists);
    expect(page.querySelector('input[name="email"]')).toBeRequired();
  });

  test('is not there where the site has no newsletter', () => {
    const { newsletter: _, ...others } = demonstrationSite;
    providePageSettings(others);
    const { container } = render(<NewsletterForm />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('an invalid address', () => {
  test.each([
    ['', 'Enter your email address.'],
    ['   ', 'Enter your email address.'],
    ['ann', /full email address/],
    ['ann@example', /full email address/],
    ['ann lee@example.com', /full email address/],
  ])('"%s" is not sent, and the field takes the focus', async (typed, sentence) => {
    const fetched = serve(() => Response.json({}));
    render(<NewsletterForm newsletter={newsletter} />);
    if (typed) await userEvent.type(field(), typed);
    await userEvent.click(button());
    expect(screen.getByRole('alert')).toHaveTextContent(sentence);
    expect(field()).toHaveFocus();
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(sentence);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('is no longer reported once it is edited', async () => {
    render(<NewsletterForm newsletter={newsletter} />);
    await userEvent.type(field(), 'ann@{Enter}');
    expect(field()).toBeInvalid();
    await userEvent.type(field(), 'e');
    expect(field()).toBeValid();
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });
});

describe('a pending sign-up', () => {
  test('is shown, and a second press sends nothing', async () => {
    let answer: (response: Response) => void = () => {};
    const fetched = serve(() => new Promise((resolve) => (answer = resolve)));
    await signUp('ann@example.com');
    expect(screen.getByRole('status')).toHaveTextContent('Signing you up…');
    expect(button()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button());
    await userEvent.type(field(), 'x{Enter}');
    expect(field()).toHaveValue('ann@example.com');
    answer(Response.json({ data: { has_optin: false } }));
    expect(await screen.findByText(/is signed up\./)).toBeVisible();
    expect(fetched).toHaveBeenCalledOnce();
    expect(button()).toHaveAttribute('aria-disabled', 'false');
  });

  test('has the address and the lists in Listmonk’s format', async () => {
    const fetched = serve(() => Response.json({ data: { has_optin: false } }));
    await signUp('  ann@example.com ');
    const [address, request] = fetched.mock.calls[0] ?? [];
    expect(address).toBe(newsletter.endpoint);
    expect(JSON.parse(String(request?.body))).toEqual({
      email: 'ann@example.com',
      list_uuids: lists,
    });
  });
});

describe('the answer', () => {
  const data = (value: unknown) => () => Response.json({ data: value });

  test.each<[string, () => Response, RegExp]>([
    ['accepted', data({ has_optin: false }), /^Thank you\. ann@example\.com is signed up\.$/],
    ['accepted, in the documented format', data(true), /is signed up/],
    ['to be confirmed', data({ has_optin: true }), /follow the link in it to confirm/],
    [
      'already signed up',
      data({ has_optin: false, already_subscribed: true }),
      /already signed up/,
    ],
    [
      'already signed up, as a conflict',
      () => new Response('', { status: 409 }),
      /already signed up/,
    ],
  ])('"%s" is shown as a status', async (_, respond, sentence) => {
    serve(respond);
    await signUp('ann@example.com');
    expect((await screen.findByText(sentence)).parentElement).toHaveRole('status');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  test.each<[string, () => Response | Promise<Response>, RegExp]>([
    [
      'a rejection with the service’s reason',
      () => Response.json({ message: 'Invalid <b>email</b>.' }, { status: 400 }),
      /rejected the sign-up: “Invalid <b>email<\/b>\.” Check the address/,
    ],
    [
      'a rejection without a reason',
      () => new Response('no', { status: 403 }),
      /rejected the sign-up\. Check the address/,
    ],
    ['too many requests', () => new Response('', { status: 429 }), /is busy/],
    ['a server error', () => new Response('', { status: 502 }), /is not working/],
    ['a page instead of an answer', () => new Response('<h1>Hello</h1>'), /is not working/],
    ['an answer in an unknown format', () => Response.json({ data: 'yes' }), /is not working/],
    ['no answer at all', () => Promise.reject(new TypeError('failed')), /could not be reached/],
    [
      'no answer in time',
      () => Promise.reject(new DOMException('late', 'TimeoutError')),
      /took too long to answer/,
    ],
  ])(
    '%s is reported, the address stays, and the sign-up can be retried',
    async (_, respond, sentence) => {
      const fetched = serve(respond);
      await signUp('ann@example.com');
      expect((await screen.findByText(sentence)).parentElement).toHaveRole('alert');
      expect(field()).toHaveValue('ann@example.com');
      expect(screen.getByRole('status')).toBeEmptyDOMElement();

      fetched.mockImplementation(async () => Response.json({ data: { has_optin: false } }));
      await userEvent.click(button());
      expect(await screen.findByText(/is signed up\./)).toBeVisible();
      expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    },
  );

  test('a reader who is offline is told so', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    serve(() => Promise.reject(new TypeError('failed')));
    await signUp('ann@example.com');
    expect((await screen.findByText(/^You are offline/)).parentElement).toHaveRole('alert');
    vi.restoreAllMocks();
  });
});

describe('with the embedded receiver', () => {
  let service: NewsletterService;

  beforeEach(async () => {
    service = await startNewsletterService();
  });

  afterEach(() => service.remove());

  test('a reader signs up, and the second time is already signed up', async () => {
    const endpoint = `${service.origin}/api/public/subscription`;
    await signUp('Ann@example.com', { endpoint, lists, page: undefined });
    expect(await screen.findByText(/Ann@example.com is signed up\./)).toBeVisible();
    expect(await service.records()).toMatchObject([
      { email: 'ann@example.com', list_uuids: lists },
    ]);
    await userEvent.click(button());
    expect(await screen.findByText(/already signed up/)).toBeVisible();
  });
});

async function signUp(email: string, where = newsletter) {
  render(<NewsletterForm newsletter={where} />);
  await userEvent.type(field(), email);
  await userEvent.click(button());
}

/** Replaces `fetch`. */
function serve(respond: () => Response | Promise<Response>) {
  const fetched = vi.fn<typeof fetch>(async () => respond());
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
