import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const furniture = ({ counted }: Language<'one'>): Words['furniture'] => ({
  markets: 'Märkte',
  market: 'Markt',
  value: 'Stand',
  change: 'Änderung',
  percent: 'Prozent',
  up: 'gestiegen',
  down: 'gefallen',
  unchanged: 'unverändert',
  asOf: 'Stand: [].',
  moment: (day, time) => `${day}, ${time} Uhr (UTC)`,
  delayed: (minutes) =>
    counted(minutes, {
      one: 'Um mindestens # Minute verzögert.',
      other: 'Um mindestens # Minuten verzögert.',
    }),
  notDelayed: 'Ohne Verzögerung.',
  marketsOutOfDate: 'Neuere Kurse ließen sich nicht abrufen; dies sind die zuletzt eingetroffenen.',
  marketsLoading: 'Die Kurse werden geladen.',
  noMarkets: 'Zurzeit liegen keine Kurse vor.',
  marketsFailed: 'Die Kurse ließen sich nicht laden. Sie werden jede Minute neu abgefragt.',
  tryAgain: 'Erneut versuchen',

  question: 'Was hat heute die Märkte bewegt?',
  report: 'Der Finanzbericht fasst es einmal am Tag per E-Mail zusammen.',
  noSignUp: 'Eine Anmeldung ist auf dieser Website nicht möglich.',
  email: 'E-Mail-Adresse',
  signUp: 'Anmelden',
  signingUp: 'Sie werden angemeldet …',
  emailMissing: 'Geben Sie zuerst Ihre E-Mail-Adresse ein.',
  emailMalformed:
    'Das ist keine vollständige E-Mail-Adresse. Eine solche sieht aus wie name@example.com.',
  mustConfirm: (email) =>
    `Fast geschafft: Eine E-Mail an ${email} ist unterwegs. Bestätigen Sie die Anmeldung über den Link darin.`,
  signedUp: (email) => `Vielen Dank. ${email} ist angemeldet.`,
  already: (email) => `${email} ist bereits angemeldet. Sie müssen nichts weiter tun.`,
  offline:
    'Sie sind offline, die Anmeldung wurde nicht abgeschickt. Ihre Adresse bleibt hier stehen: Versuchen Sie es erneut, sobald Sie wieder verbunden sind.',
  unreachable:
    'Der Newsletter-Dienst war nicht erreichbar. Ihre Adresse bleibt hier stehen: Versuchen Sie es gleich noch einmal.',
  timeout:
    'Der Newsletter-Dienst hat zu lange nicht geantwortet; ob Sie angemeldet sind, wissen wir nicht. Ein neuer Versuch schadet nicht.',
  busy: 'Der Newsletter-Dienst ist überlastet. Ihre Adresse bleibt hier stehen: Versuchen Sie es in ein paar Minuten noch einmal.',
  faulty:
    'Der Newsletter-Dienst ist gestört, Sie sind nicht angemeldet. Ihre Adresse bleibt hier stehen: Versuchen Sie es später noch einmal.',
  refused:
    'Der Newsletter-Dienst hat die Anmeldung abgelehnt. Prüfen Sie die Adresse und versuchen Sie es erneut.',
  refusedBecause: (reason) =>
    `Der Newsletter-Dienst hat die Anmeldung abgelehnt: „${reason}“ Prüfen Sie die Adresse und versuchen Sie es erneut.`,
  terms:
    'Mit der Anmeldung willigen Sie ein, den Finanzbericht zu erhalten. Er kann personalisierte Inhalte und Werbung enthalten. Abbestellen können Sie ihn jederzeit über den Link in jeder E-Mail.',
  learnMore: 'Mehr erfahren',
  privacy:
    'Ihre Adresse geht an den Newsletter-Dienst dieser Website, der sie speichert, um Ihnen das Bestellte zu schicken. Inhalte werden danach personalisiert, welche Newsletter Sie beziehen und welchen Links Sie darin folgen. Bestellen Sie ab, kommen sofort keine E-Mails mehr.',
  allNewsletters: 'Alle unsere Newsletter',
});
