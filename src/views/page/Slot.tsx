import { pageSettings, type SlotName } from '../../site/pageSettings.ts';
import classes from './Slot.module.css';

/**
 * An area that a script of the publisher fills, where the settings have one. Its height is reserved by an empty drawing,
 * since the policy of pages allows no inline styles. React renders nothing into the inner element, hence never touches it.
 */
export function Slot({ name }: { name: SlotName }) {
  const slot = pageSettings().slots?.[name];
  return (
    slot && (
      <section className={classes.slot} aria-label={slot.label}>
        <p>{slot.label}</p>
        <svg width="1" height={slot.height} aria-hidden />
        <div data-slot={name} />
      </section>
    )
  );
}
