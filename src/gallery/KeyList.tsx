import { Dialog } from './Dialog.tsx';
import classes from './KeyList.module.css';
import { usePreference } from './preferences.ts';

const keys = [
  [['→', '←'], 'Next and previous slide'],
  [['Home', 'End'], 'First and last slide'],
  [['Page Down', 'Page Up'], 'Ten slides on and back'],
  [['C'], 'Show or hide the caption'],
  [['G'], 'See all, and back to the slide'],
  [['F'], 'Full screen'],
  [['Z'], 'Zoom in or out'],
  [['+', '−', '0'], 'Larger, smaller, fitted'],
  [['Shift →', '←', '↑', '↓'], 'Look around in a zoomed picture'],
  [['?'], 'This list'],
] as const;

const escapeKey = {
  page: [['Esc'], 'Leave zoom, full screen, the gallery'],
  frame: [['Esc'], 'Leave zoom, full screen'],
} as const;

interface KeyListProps {
  /** Within a frame Escape has no gallery to leave. */
  place?: keyof typeof escapeKey;
  onClose: () => void;
}

/** The list of keys, and the switch for those that are single characters (WCAG 2.1.4). */
export function KeyList({ place = 'page', onClose }: KeyListProps) {
  const [singleKeys, setSingleKeys] = usePreference('singleKeys');

  return (
    <Dialog title="Keyboard shortcuts" className={classes.list} onClose={onClose}>
      <table className={classes.keys}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Does</th>
          </tr>
        </thead>
        <tbody>
          {[...keys, escapeKey[place]].map(([names, does]) => (
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
        Single keys: letters, figures and signs act at once. Switch them off if you dictate, or
        press keys by accident.
      </label>
    </Dialog>
  );
}
