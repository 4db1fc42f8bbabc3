import * as v from 'valibot';

/*
 * What a sign-up form and its newsletter service exchange: Listmonk's public subscription API,
 * `POST /api/public/subscription`, https://listmonk.app/docs/apis/subscribers/
 */

// The HTML standard's pattern for `<input type="email">`, plus a dot in the domain:
// https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const addressPattern = new RegExp(`^[a-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(?:\\.${label})+$`, 'i');

/** SMTP allows 254 characters (RFC 5321, 4.5.3.1.3, without the angle brackets). */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && addressPattern.test(text);
}

/** In lower case, as Listmonk stores addresses. */
const emailAddress = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.check(isEmailAddress, 'an email address'),
);

/** A sign-up as JSON. A form sends the lists as repeated fields named "l". */
export const subscriptionSchema = v.object({
  email: emailAddress,
  name: v.exactOptional(
    v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(200),
      v.regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u, 'a line of text'),
    ),
  ),
  list_uuids: v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.minLength(1), v.maxLength(20)),
});

/** The answer to an accepted sign-up. Listmonk's documentation shows `true`; Listmonk sends the object. */
export const acceptanceSchema = v.object({
  data: v.union([
    v.literal(true),
    v.object({
      /** The list asks subscribers to confirm by a link sent to the address. */
      has_optin: v.boolean(),
      /** Only our own receiver says so; Listmonk answers a second sign-up like the first. */
      already_subscribed: v.exactOptional(v.boolean()),
    }),
  ]),
});

/** The answer to a refused sign-up. */
export const refusalSchema = v.object({ message: v.string() });

export type Subscription = v.InferOutput<typeof subscriptionSchema>;
export type Acceptance = v.InferOutput<typeof acceptanceSchema>;
