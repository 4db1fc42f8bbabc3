import { fileAddress } from '../../site/addresses.ts';
import { type PageSettings, pageSettings } from '../../site/pageSettings.ts';
import classes from './chrome.module.css';

/** The publisher's logo. Its size is in the page, so that nothing moves when it has loaded. */
export function Logo({ file, dark, width, height, name }: NonNullable<PageSettings['logo']>) {
  return (
    <picture>
      {dark && <source media="(prefers-color-scheme: dark)" srcSet={fileAddress(dark)} />}
      <img
        className={classes.logo}
        src={fileAddress(file)}
        // The name itself may stand beside it.
        alt={name ? '' : pageSettings().name}
        width={width}
        height={height}
      />
    </picture>
  );
}
