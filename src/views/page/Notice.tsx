import type { ReactNode, Ref } from 'react';
import { Link } from 'react-router';
import { paths } from '../../content/urls.ts';
import { Text } from '../../ui/Text.tsx';
import { usePageWords } from '../../words/en/page.ts';
import classes from './Notice.module.css';

interface NoticeProps {
  heading: string;
  headingRef?: Ref<HTMLHeadingElement> | undefined;
  children: ReactNode;
  /** Links and buttons before the link to all stories. */
  actions?: ReactNode;
}

/** The content of an error page: what happened, and where to go next. */
export function Notice({ heading, headingRef, children, actions }: NoticeProps) {
  return (
    <section className={classes.notice}>
      <h1 className={classes.heading} ref={headingRef} tabIndex={-1}>
        <Text>{heading}</Text>
      </h1>
      {children}
      <p className={classes.actions}>
        {actions}
        <Link className={classes.action} to={paths.home}>
          {usePageWords().allStories}
        </Link>
      </p>
    </section>
  );
}
