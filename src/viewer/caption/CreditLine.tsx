import type { ReactNode } from 'react';
import { Text } from '../../ui/Text.tsx';
import { useContentLanguage, useLanguage } from '../../words/LanguageContext.ts';

interface CreditLineProps {
  credit: string | undefined;
  /** How the picture was made, if readers must be told. */
  origin: string | undefined;
  className?: string | undefined;
  /** After the texts. */
  children?: ReactNode;
}

/** A picture's credit, in the gallery's language, and its origin, in that of the interface. */
export function CreditLine({ credit, origin, className, children }: CreditLineProps) {
  const lang = useContentLanguage();
  const { tag } = useLanguage();
  const space = children ? ' ' : '';
  return (
    <p className={className} lang={lang} dir="auto">
      <Text>{credit && `${credit}${origin ? ' · ' : space}`}</Text>
      {origin && (
        <bdi lang={lang && tag}>
          <Text>{`${origin}${space}`}</Text>
        </bdi>
      )}
      {children}
    </p>
  );
}
