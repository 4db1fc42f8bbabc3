import { type FormEvent, useId, useReducer, useRef } from 'react';
import { Text } from '../ui/Text.tsx';
import { useFurnitureWords } from '../words/en/furniture.ts';
import classes from './NewsletterForm.module.css';
import { type Newsletter, newsletterOf } from './newsletter.ts';
import { idle, messageOf, problemOf, signUpReducer } from './signUp.ts';
import { subscribe } from './subscribe.ts';

const siteNewsletter = newsletterOf(
  import.meta.env.VITE_NEWSLETTER_URL,
  import.meta.env.VITE_NEWSLETTER_LISTS,
);

/** The newsletter sign-up, or a sentence if the site has no newsletter service. */
export function NewsletterForm({
  newsletter = siteNewsletter,
}: {
  newsletter?: Newsletter | null;
}) {
  const words = useFurnitureWords();
  if (newsletter) return <SignUpForm newsletter={newsletter} />;
  return (
    <section className={classes.newsletter}>
      <h2>{words.question}</h2>
      <p>
        <Text>{`${words.newsletter} ${words.noNewsletter}`}</Text>
      </p>
    </section>
  );
}

/**
 * Until scripts have loaded, the form posts to the service's page. The field is uncontrolled, so that hydration and
 * failed requests keep what was typed.
 */
function SignUpForm({ newsletter }: { newsletter: Newsletter }) {
  const words = useFurnitureWords();
  const [signUp, dispatch] = useReducer(signUpReducer, idle);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { endpoint, lists, page } = newsletter;
  const isPending = signUp.state === 'pending';
  const { status, alert } = messageOf(signUp, words);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isPending) return;
    const email = field.current?.value.trim() ?? '';
    const problem = problemOf(email);
    if (problem) {
      dispatch({ type: 'invalid', problem });
      field.current?.focus();
      return;
    }
    dispatch({ type: 'sent', email });
    dispatch({ type: 'answered', answer: await subscribe(newsletter, email) });
  }

  return (
    <form
      className={classes.newsletter}
      aria-labelledby={`${id}question`}
      method="post"
      action={page ?? endpoint}
      ref={disableNativeValidation}
      onSubmit={send}
    >
      <h2 id={`${id}question`}>{words.question}</h2>
      <p>{words.newsletter}</p>
      {lists.map((uuid) => (
        <input key={uuid} type="hidden" name="l" value={uuid} />
      ))}
      {/* Listmonk's honeypot for bots, which fill in every field. */}
      <input type="hidden" name="nonce" />
      <div>
        <div className={classes.entry}>
          <label htmlFor={`${id}email`}>{words.email}</label>
          <input
            ref={field}
            id={`${id}email`}
            name="email"
            type="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            required
            readOnly={isPending}
            aria-invalid={signUp.state === 'invalid'}
            aria-describedby={`${id}alert`}
            onChange={() => dispatch({ type: 'edited' })}
          />
          <button type="submit" aria-disabled={isPending}>
            <Text>{words.signUp}</Text>
          </button>
        </div>
        <p className={classes.status} role="status">
          <Text>{status}</Text>
        </p>
        {/* The key adds a new element for each text: Orca reads an alert only when it is added. */}
        <p key={alert} className={classes.alert} role="alert" id={`${id}alert`}>
          <Text>{alert}</Text>
        </p>
      </div>
      <p className={classes.terms}>{words.terms}</p>
      <details className={classes.terms}>
        <summary>{words.learnMore}</summary>
        <p>{words.privacy}</p>
      </details>
      {page && (
        <p className={classes.terms}>
          <a href={page}>{words.allNewsletters}</a>
        </p>
      )}
    </form>
  );
}

/** Our messages replace the browser's, which remain without scripts. */
function disableNativeValidation(form: HTMLFormElement | null) {
  if (form) form.noValidate = true;
}
