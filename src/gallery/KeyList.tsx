import { Text } from '../ui/Text.tsx';
import type { Words } from '../words/catalogue.ts';
import { useLanguage } from '../words/InterfaceLanguage.tsx';
import type { Language } from '../words/language.ts';
import { useKeyWords } from '../words/useKeyWords.ts';
import { Dialog } from './Dialog.tsx';
import classes from './KeyList.module.css';
import { usePreference } from './preferences.ts';

interface KeyListProps {
  /** A frame has fewer keys, and no gallery to leave. */
  place?: 'page' | 'frame';
  onClose: () => void;
}

/** The list of keys, and the switch for those that are single characters (WCAG 2.1.4). */
export function KeyList({ place = 'page', onClose }: KeyListProps) {
  const [singleKeys, setSingleKeys] = usePreference('singleKeys');
  const words = useKeyWords();
  const keys = keysIn(words, useLanguage());

  return (
    <Dialog title={words.title} className={classes.list} onClose={onClose}>
      <table className={classes.keys}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.key}</th>
            <th scope="col">{words.does}</th>
          </tr>
        </thead>
        <tbody>
          {[...keys, ...lastKeys(words, place)].map(([names, does]) => (
            <tr key={does}>
              <th scope="row">
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={classes.switch}>
        <input
          type="checkbox"
          checked={singleKeys === 'on'}
          onChange={(event) => setSingleKeys(event.target.checked ? 'on' : 'off')}
        />
        <Text>{words.singleKeys}</Text>
      </label>
    </Dialog>
  );
}

type Row = [names: string[], does: string];

/** The arrows point where the slides lie: right to left the next one is to the left. */
function keysIn(words: Words['keys'], { direction }: Language): Row[] {
  return [
    [direction === 'rtl' ? ['←', '→'] : ['→', '←'], words.nextAndPrevious],
    [[words.home, words.end], words.firstAndLast],
    [[words.pageDown, words.pageUp], words.tenOnAndBack],
    [['1–9'], words.toNumber],
    [['C'], words.caption],
    [['G'], words.grid],
    [['F'], words.fullScreen],
    [['Z'], words.zoom],
    [['+', '−', '0'], words.zoomSteps],
    [[`${words.shift} →`, '←', '↑', '↓'], words.lookAround],
  ];
}

/** Within a frame there is no filmstrip, and Escape has no gallery to leave. */
function lastKeys(words: Words['keys'], place: 'page' | 'frame'): Row[] {
  const list: Row = [['?'], words.list];
  if (place === 'frame') return [list, [[words.escape], words.leaveInFrame]];
  return [[['T'], words.filmstrip], [['P'], words.play], list, [[words.escape], words.leave]];
}
