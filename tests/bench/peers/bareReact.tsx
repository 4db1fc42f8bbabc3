// The floor of a viewer made with React: one picture of state, the next one decoded ahead.
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
    // One that is overtaken by the next move is not wanted any more.
    ahead.decode().catch(() => undefined);
  };
  const photo = photos[index];
  return photo && <img src={photo.src} alt={photo.alt} onLoad={warm} />;
}

createRoot(stage()).render(<Viewer />);
