import { type FormEvent, useId, useReducer, useRef } from 'react';
import { pageSettings } from '../site/pageSettings.ts';
import { Text } from '../ui/Text.tsx';
import { useFurnitureWords } from '../words/en/furniture.ts';
import { useSiteText } from '../words/useSiteText.ts';
import classes from './NewsletterForm.module.css';
import { type Newsletter, newsletterOf } from './newsletter.ts';
import { idle, messageOf, problemOf, signUpReducer } from './signUp.ts';
import { subscribe } from './subscribe.ts';

interface NewsletterFormProps {
  newsletter?: Newsletter | undefined;
}

/** The sign-up of the site's newsletter; nothing where it has none. */
export function NewsletterForm({
  newsletter = newsletterOf(pageSettings().newsletter),
}: NewsletterFormProps) {
  return newsletter && <SignUpForm newsletter={newsletter} />;
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
  const question = useSiteText('newsletter.question', newsletter.question);
  const about = useSiteText('newsletter.about', newsletter.about);
  const consent = useSiteText('newsletter.consent', newsletter.consent);
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
      <h2 id={`${id}question`} lang={question?.lang}>
        <Text>{question?.text ?? words.question}</Text>
      </h2>
      <p lang={about?.lang}>
        <Text>{about?.text ?? words.newsletter}</Text>
      </p>
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
      <p className={classes.terms} lang={consent?.lang}>
        <Text>{consent?.text ?? words.terms}</Text>
      </p>
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
