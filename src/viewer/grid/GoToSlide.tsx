import type { FormEvent } from 'react';
import { Text } from '../../ui/Text.tsx';
import { usePagedGridWords } from '../../words/en/pagedGrid.ts';
import classes from './PagedGrid.module.css';

interface GoToSlideProps {
  count: number;
  /** @param index counted from 0. */
  onGo: (index: number) => void;
}

/** A field for a slide's number. The browser itself reports invalid input, in the reader's language. */
export function GoToSlide({ count, onGo }: GoToSlideProps) {
  const words = usePagedGridWords();
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onGo(Number(new FormData(event.currentTarget).get('slide')) - 1);
  };
  return (
    <form className={classes.goTo} onSubmit={go}>
      <label>
        <Text>{words.goTo}</Text>
        <input type="number" name="slide" min={1} max={count} required />
      </label>
      <Text>{words.of(count)}</Text>
      <button type="submit">{words.go}</button>
    </form>
  );
}
