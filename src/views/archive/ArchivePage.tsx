import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../content/urls.ts';
import { Text } from '../../ui/Text.tsx';
import { useArchiveWords } from '../../words/en/archive.ts';
import * as chrome from '../page/chrome.tsx';
import { Head } from '../page/Head.tsx';
import { Page } from '../page/Page.tsx';
import classes from './ArchivePage.module.css';

interface ArchivePageProps {
  title: string;
  path: string;
  /** How much there is. */
  description?: string;
  /** The year above a month. */
  year?: { name: string; path: string };
  children: ReactNode;
}

/** The frame of the archive's pages. */
export function ArchivePage({ title, path, description, year, children }: ArchivePageProps) {
  const words = useArchiveWords();
  const isWhole = path === paths.archive;
  return (
    <Page chrome={chrome}>
      <Head
        title={isWhole ? title : `${title} · ${words.archive}`}
        description={[title, description].filter(Boolean).join(' · ')}
        canonical={path}
      />
      <header className={classes.header}>
        {!isWhole && (
          <nav aria-label={words.breadcrumb}>
            <ol className={`${classes.above} plain-list`}>
              <li>
                <Link to={paths.archive}>{words.archive}</Link>
              </li>
              {year && (
                <li>
                  <Link to={year.path}>
                    <Text>{year.name}</Text>
                  </Link>
                </li>
              )}
            </ol>
          </nav>
        )}
        <h1 className={classes.title}>
          <Text suppressHydrationWarning>{title}</Text>
        </h1>
        {description && (
          <p className={classes.counts}>
            <Text>{description}</Text>
          </p>
        )}
      </header>
      {children}
    </Page>
  );
}
