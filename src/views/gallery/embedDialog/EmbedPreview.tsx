import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { messageFromFrame } from '../../../embed/host/protocol.ts';
import { frameHeight } from '../../../embed/host/snippet.ts';
import { Text } from '../../../ui/Text.tsx';
import { useEmbedWords } from '../../../words/en/embed.ts';
import classes from './EmbedDialog.module.css';

interface EmbedPreviewProps {
  title: string;
  src: string;
  /** In pixels. Without one, the frame has the available width and the height it asks for, as with the loader. */
  width: number | undefined;
}

/** The frame as readers will see it, scaled down if it is wider than the dialog's column. */
export function EmbedPreview({ title, src, width }: EmbedPreviewProps) {
  const words = useEmbedWords();
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useWidth(box);
  const asked = useAskedHeight(frame, src);

  const shown = width ?? room;
  const height = width === undefined && asked ? asked : frameHeight(shown);
  const scale = Math.min(1, room / shown);

  return (
    <figure className={classes.preview}>
      <figcaption>
        <Text>{scale < 1 ? words.previewAt(Math.round(scale * 100)) : words.preview}</Text>
      </figcaption>
      <div ref={box}>
        {room > 0 && (
          <div className={classes.screen} style={{ height: height * scale, width: shown * scale }}>
            <iframe
              // A new element at each change: navigating the frame would add a history entry.
              key={src}
              ref={frame}
              title={words.previewOf(title)}
              src={src}
              style={{ width: shown, height, transform: `scale(${scale})` }}
              allow="fullscreen"
            />
          </div>
        )}
      </div>
    </figure>
  );
}

/** The width of an element's content in pixels, 0 until it is known. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** The height that the frame at this address last asked for. */
function useAskedHeight(frame: RefObject<HTMLIFrameElement | null>, src: string) {
  const [asked, setAsked] = useState<{ src: string; height: number }>();
  useEffect(() => {
    const listening = new AbortController();
    const hear = ({ source, data }: MessageEvent) => {
      const message = source === frame.current?.contentWindow && messageFromFrame(data);
      if (message && 'height' in message) setAsked({ src, height: message.height });
    };
    window.addEventListener('message', hear, listening);
    return () => listening.abort();
  }, [frame, src]);
  return asked?.src === src ? asked.height : undefined;
}
