import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { frameUrls } from '../../site/slideUrls.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { KeyList } from '../../viewer/keys/KeyList.tsx';
import { signalStarted } from '../../viewer/replay/started.ts';
import { Slides } from '../../viewer/state/slides.ts';
import { LanguageProvider } from '../../words/LanguageProvider.tsx';
import { Cover } from './Cover.tsx';
import classes from './Frame.module.css';
import { FramedGrid } from './FramedGrid.tsx';
import { FramedSlideshow } from './FramedSlideshow.tsx';
import { framedPages } from './framedPages.ts';
import { actionOfCommand, type FrameData, frameAt, reduceFrame } from './frameState.ts';
import { useFocusInFrame } from './useFocusInFrame.ts';
import { useHostCommands } from './useHostCommands.ts';
import { useSlideReports } from './useSlideReports.ts';

interface FrameProps extends FrameData {
  /** The language that the page around asks for; by default the gallery's own. */
  lang?: string;
}

/** A gallery in a frame of another site's page: the cover, then the viewer and the grid. */
export function Frame({ gallery, place, lang }: FrameProps) {
  const slides = useMemo(() => new Slides(gallery, framedPages(gallery)), [gallery]);
  const [start] = useState(() => frameAt(place, slides.count));
  const [state, dispatch] = useReducer(reduceFrame, start);
  const { view, show } = state;
  const frame = useRef<HTMLElement>(null);
  const [isKeyListOpen, setKeyListOpen] = useState(false);

  useHostCommands((command) => dispatch(actionOfCommand(command, performance.now())));
  useSlideReports(state, place);
  useFocusInFrame(frame, view, frameUrls(gallery.id).all(slides.idAt(show.index)));

  // After the listeners above.
  useEffect(signalStarted, []);

  const showKeys = () => setKeyListOpen(true);
  const seeAll = () => dispatch({ type: 'seeAll' });
  const go = (to: number) => dispatch({ type: 'go', to, at: performance.now() });

  return (
    <LanguageProvider content={gallery.lang} preferred={lang}>
      <main className={classes.frame} ref={frame}>
        {view === 'cover' && (
          <Cover
            gallery={gallery}
            onOpen={() => dispatch({ type: 'open' })}
            onNext={() => go(1)}
            onSeeAll={seeAll}
            onShowKeys={showKeys}
          />
        )}
        {view === 'slide' && (
          <FramedSlideshow
            gallery={gallery}
            slides={slides}
            state={show}
            isArrival={state !== start}
            dispatch={dispatch}
            onShowKeys={showKeys}
          />
        )}
        {view === 'grid' && (
          <FramedGrid
            gallery={gallery}
            slides={slides}
            index={show.index}
            onChoose={go}
            onShowKeys={showKeys}
          />
        )}
        <LiveRegion />
        {isKeyListOpen && (
          <KeyList
            view={view === 'slide' ? 'framedSlide' : view}
            onClose={() => setKeyListOpen(false)}
          />
        )}
      </main>
    </LanguageProvider>
  );
}
