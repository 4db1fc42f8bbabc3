import { Dialog } from '../../ui/Dialog.tsx';
import { Text } from '../../ui/Text.tsx';
import { useKeyWords } from '../../words/en/keys.ts';
import { useLanguage } from '../../words/LanguageContext.ts';
import { usePreference } from '../preferences.ts';
import classes from './KeyList.module.css';
import { type KeyListView, keyRows } from './keyRows.ts';

interface KeyListProps {
  view: KeyListView;
  onClose: () => void;
}

/** The keys of a view, and the switch for those that are single characters (WCAG 2.1.4). */
export function KeyList({ view, onClose }: KeyListProps) {
  const [singleKeys, setSingleKeys] = usePreference('singleKeys');
  const words = useKeyWords();
  const rows = keyRows(view, words, useLanguage());

  return (
    <Dialog title={words.title} className={classes.list} onClose={onClose}>
      <table className={classes.keys}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.key}</th>
            <th scope="col">{words.action}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([names, does]) => (
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
