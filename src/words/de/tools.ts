import type { Words } from '../catalogue.ts';

export const tools = (): Words['tools'] => ({
  more: 'Mehr',
  play: 'Abspielen',
  pause: 'Anhalten',
  playing: 'Wiedergabe läuft',
  paused: 'Angehalten',
  nextNotLoaded: 'Angehalten: Das nächste Bild ließ sich nicht laden.',

  moreNotLoaded:
    'Das Menü ließ sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
  filmstripNotLoaded:
    'Der Filmstreifen ließ sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
  playNotLoaded:
    'Die automatische Wiedergabe ließ sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
});
