import { useId, useState } from 'react';
import type { Gallery } from '../../../content/gallery.ts';
import { framePaths } from '../../../content/urls.ts';
import { frameHeight, queryOf } from '../../../embed/host/snippet.ts';
import { frameSnippet, scriptSnippet } from '../../../metadata/embedCode.ts';
import { addressOf, publishedUrl } from '../../../site/addresses.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Text } from '../../../ui/Text.tsx';
import type { Slides } from '../../../viewer/state/slides.ts';
import { useEmbedWords } from '../../../words/en/embed.ts';
import { useGalleryWords } from '../../../words/en/gallery.ts';
import classes from './EmbedDialog.module.css';
import { EmbedPreview } from './EmbedPreview.tsx';
import { SnippetField } from './SnippetField.tsx';

interface EmbedDialogProps {
  gallery: Gallery;
  slides: Slides;
  /** The slide the reader is at, counted from 0. */
  index: number;
  onClose: () => void;
}

const widths = [320, 480, 640, 960];

/** The options of an embedded gallery, a preview, and the code to paste. */
export function EmbedDialog({ gallery, slides, index, onClose }: EmbedDialogProps) {
  const words = useEmbedWords();
  const position = useGalleryWords().position(index + 1, slides.count);
  const id = useId();
  const [form, setForm] = useState<'responsive' | 'fixedSize'>('responsive');
  const [width, setWidth] = useState(640);
  const [theme, setTheme] = useState('auto');
  const [isCaptionShown, setCaptionShown] = useState(true);
  const [startsHere, setStartsHere] = useState(false);

  const isFrame = form === 'fixedSize';
  const options = {
    ...(startsHere && { start: slides.idAt(index) }),
    ...(!isCaptionShown && { caption: 'hidden' }),
    ...(theme !== 'auto' && { theme }),
  };
  const site = publishedUrl('/') ?? new URL(addressOf('/'), window.location.href).href;
  const embedded = { site, id: gallery.id, title: gallery.title, options };

  return (
    <Dialog title={words.title} className={classes.dialog} onClose={onClose}>
      <div className={classes.body}>
        <div className={classes.choices}>
          <fieldset className={classes.forms}>
            <legend>{words.embedType}</legend>
            {(['responsive', 'fixedSize'] as const).map((each) => (
              <label key={each} className={classes.check}>
                <input
                  type="radio"
                  name={`${id}form`}
                  checked={each === form}
                  onChange={() => setForm(each)}
                />
                <Text>{words[each]}</Text>
              </label>
            ))}
          </fieldset>
          {isFrame && (
            <label className={classes.field}>
              <Text>{words.size}</Text>
              <select value={width} onChange={(event) => setWidth(Number(event.target.value))}>
                {widths.map((each) => (
                  <option key={each} value={each}>
                    {words.dimensions(each, frameHeight(each))}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label className={classes.field}>
            <Text>{words.colours}</Text>
            <select value={theme} onChange={(event) => setTheme(event.target.value)}>
              {(['auto', 'light', 'dark'] as const).map((each) => (
                <option key={each} value={each}>
                  {words[each]}
                </option>
              ))}
            </select>
          </label>
          <label className={classes.check}>
            <input
              type="checkbox"
              checked={isCaptionShown}
              onChange={(event) => setCaptionShown(event.target.checked)}
            />
            <Text>{words.showCaptions}</Text>
          </label>
          <label className={classes.check}>
            <input
              type="checkbox"
              checked={startsHere}
              onChange={(event) => setStartsHere(event.target.checked)}
            />
            <Text>{words.startAtSlide(position)}</Text>
          </label>
        </div>
        <SnippetField snippet={isFrame ? frameSnippet(embedded, width) : scriptSnippet(embedded)} />
        <EmbedPreview
          title={gallery.title}
          src={addressOf(framePaths.gallery(gallery.id)) + queryOf(options)}
          width={isFrame ? width : undefined}
        />
      </div>
    </Dialog>
  );
}
