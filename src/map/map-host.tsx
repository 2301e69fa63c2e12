import 'maplibre-gl/dist/maplibre-gl.css';
import './map-host.css';
import { useEffect, useRef } from 'react';
import { useWords } from '@/i18n/use-words';
import type { AppStore } from '@/store/app-store';
import type { MapPictureDesk } from '@/store/map-picture-port';
import type { PointerStore } from '@/store/pointer-store';
import { MapController } from './map-controller';

type MapHostProps = {
  readonly store: AppStore;
  readonly pointer: PointerStore;
  readonly pictures: MapPictureDesk;
};

/** The one component that knows the map: a box, and a controller that lives as long as the box. */
export function MapHost({ store, pointer, pictures }: MapHostProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const controller = useRef<MapController | null>(null);
  const latestWords = useRef(words);

  useEffect(() => {
    if (!box.current) return;
    const made = new MapController(box.current, store, pointer, latestWords.current);
    controller.current = made;
    pictures.take = made.takePicture;
    return () => {
      controller.current = null;
      pictures.take = null;
      made.destroy();
    };
  }, [store, pointer, pictures]);

  useEffect(() => {
    latestWords.current = words;
    controller.current?.setWords(words);
  }, [words]);

  return <div ref={box} className="map-host absolute inset-0" />;
}
