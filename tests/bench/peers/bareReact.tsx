// The floor for a viewer made with React: one picture in state, the next one decoded in advance.
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './floor.css';
import { photos, stage } from './photos.ts';

const ahead = new Image();

function Viewer() {
  const [index, setIndex] = useState(0);

  useEffect(() => {
    const move = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowRight') setIndex((at) => Math.min(at + 1, photos.length - 1));
    };
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, []);

  const warm = () => {
    ahead.src = photos[index + 1]?.src ?? '';
    // A picture overtaken by the next move is not needed any more.
    ahead.decode().catch(() => undefined);
  };
  const photo = photos[index];
  return photo && <img src={photo.src} alt={photo.alt} onLoad={warm} />;
}

createRoot(stage()).render(<Viewer />);
