import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const furniture = ({ plural }: Language<'one'>): Words['furniture'] => ({
  markets: 'Märkte',
  market: 'Markt',
  value: 'Stand',
  change: 'Änderung',
  percent: 'Prozent',
  up: 'gestiegen',
  down: 'gefallen',
  unchanged: 'unverändert',
  asOf: 'Stand: [].',
  dateTime: (day, time) => `${day}, ${time} Uhr (UTC)`,
  delayed: (minutes) =>
    plural(minutes, {
      one: 'Um mindestens # Minute verzögert.',
      other: 'Um mindestens # Minuten verzögert.',
    }),
  realTime: 'In Echtzeit.',
  marketsOutOfDate:
    'Die Kurse ließen sich nicht aktualisieren. Dies sind die letzten, die uns vorliegen.',
  marketsLoading: 'Kurse werden geladen …',
  marketsFailed: 'Die Kurse ließen sich nicht laden. Wir versuchen es jede Minute erneut.',
  tryAgain: 'Erneut versuchen',

  question: 'Unser Newsletter',
  newsletter: 'Die Nachrichten des Tages in einer E-Mail.',
  email: 'E-Mail-Adresse',
  signUp: 'Anmelden',
  signingUp: 'Sie werden angemeldet …',
  emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',
  emailMalformed: 'Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.com.',
  confirmByEmail: (email) =>
    `Fast geschafft. Wir haben eine E-Mail an ${email} geschickt: Bestätigen Sie die Anmeldung über den Link darin.`,
  signedUp: (email) => `Vielen Dank. ${email} ist angemeldet.`,
  alreadySignedUp: (email) => `${email} ist bereits angemeldet. Sie müssen nichts weiter tun.`,
  offline:
    'Sie sind offline, die Anmeldung wurde nicht abgeschickt. Ihre Adresse bleibt hier stehen: Versuchen Sie es erneut, sobald Sie wieder verbunden sind.',
  unreachable:
    'Der Newsletter-Dienst war nicht erreichbar. Ihre Adresse bleibt hier stehen: Versuchen Sie es gleich noch einmal.',
  timeout:
    'Der Newsletter-Dienst hat nicht rechtzeitig geantwortet; wir wissen nicht, ob Sie angemeldet sind. Sie können es unbesorgt noch einmal versuchen.',
  busy: 'Der Newsletter-Dienst ist überlastet. Ihre Adresse bleibt hier stehen: Versuchen Sie es in ein paar Minuten noch einmal.',
  serverError:
    'Der Newsletter-Dienst ist gestört, deshalb sind Sie nicht angemeldet. Ihre Adresse bleibt hier stehen: Versuchen Sie es später noch einmal.',
  rejected:
    'Der Newsletter-Dienst hat die Anmeldung abgelehnt. Prüfen Sie die Adresse und versuchen Sie es erneut.',
  rejectedBecause: (reason) =>
    `Der Newsletter-Dienst hat die Anmeldung abgelehnt: „${reason}“ Prüfen Sie die Adresse und versuchen Sie es erneut.`,
  terms:
    'Mit der Anmeldung willigen Sie ein, unseren Newsletter zu erhalten. Abbestellen können Sie ihn jederzeit über den Link in jeder E-Mail.',
  learnMore: 'Mehr erfahren',
  privacy:
    'Ihre Adresse geht an den Newsletter-Dienst dieser Website, der sie speichert, um Ihnen das Bestellte zu schicken. Inhalte werden danach personalisiert, welche Newsletter Sie beziehen und welchen Links Sie darin folgen. Bestellen Sie ab, kommen sofort keine E-Mails mehr.',
  allNewsletters: 'Alle unsere Newsletter',
});
