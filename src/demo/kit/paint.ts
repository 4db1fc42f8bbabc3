import { Color, DoubleSide, type Material, MeshBasicMaterial, MeshLambertMaterial } from 'three';
import { withFog } from './fog.ts';
import { leafShading } from './leafShading.ts';
import type { Facade } from './windows.ts';

/** What a surface is painted with; a bare colour (`'#c9b48c'`) is matte paint. */
export interface Finish {
  colour: string;
  /** Facets stay visible: stone, poplars, far foliage. */
  flat?: boolean;
  /** A colour the surface shows even in shade: leaves with light behind them. */
  emissive?: string;
  /** Both faces take light by the normals they were given, softly: the leaves of a crown. */
  leaf?: boolean;
  /** Not lit but shining, at this brightness; above 1 it blooms. */
  unlit?: number;
  windows?: Facade;
  opacity?: number;
  /** Ceilings must not: the light of the dome has to reach the room. */
  castsShadow?: boolean;
  /** False keeps it out of water and polished floors. */
  reflected?: boolean;
  fogged?: boolean;
}

export type Paint = string | Finish;

const glows = new Map<string, Finish>();

/** A lamp, a lit window, a flame. */
export function glow(colour: string, brightness = 2): Finish {
  const key = `${colour} ${brightness}`;
  const known = glows.get(key) ?? { colour, unlit: brightness };
  glows.set(key, known);
  return known;
}

/** Paint for what is above a room. */
export function ceiling(colour: string): Finish {
  return { colour, castsShadow: false };
}

export function finishOf(paint: Paint): Finish {
  return typeof paint === 'string' ? { colour: paint } : paint;
}

export function materialOf(finish: Finish): Material {
  const color = new Color(finish.colour);
  const translucent = { transparent: finish.opacity !== undefined, opacity: finish.opacity ?? 1 };
  if (finish.unlit !== undefined) {
    return withFog(
      new MeshBasicMaterial({
        color: color.multiplyScalar(finish.unlit),
        side: DoubleSide,
        fog: finish.fogged ?? true,
        ...translucent,
      }),
    );
  }
  const { windows } = finish;
  return withFog(
    new MeshLambertMaterial({
      color,
      ...(finish.leaf ? { defines: leafShading } : {}),
      side: DoubleSide,
      flatShading: finish.flat ?? false,
      emissive: windows
        ? new Color(windows.brightness, windows.brightness, windows.brightness)
        : new Color(finish.emissive ?? '#000'),
      map: windows?.wall ?? null,
      emissiveMap: windows?.lit ?? null,
      fog: finish.fogged ?? true,
      ...translucent,
    }),
  );
}
