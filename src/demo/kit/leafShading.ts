import { ShaderChunk } from 'three';

/**
 * How foliage takes light: materials that define LEAF differ from three's own in three ways. Both faces of a leaf
 * keep the normal of the crown it belongs to, so that sunny and shady sides read as masses; light wraps a little
 * past the edge, as it does through leaves; and leaves ask for shadow some way (LEAF, in metres) before the crown,
 * so that they do not speckle their neighbours.
 */
export const leafShading = { LEAF: '0.35' };

type Chunk = 'normal_fragment_begin' | 'lights_lambert_pars_fragment' | 'shadowmap_vertex';

function whereLeaf(chunk: Chunk, original: string, forLeaves: string): void {
  const source = ShaderChunk[chunk];
  if (!source.includes(original))
    throw new Error(`three's shader "${chunk}" is not the one that foliage was written for.`);
  ShaderChunk[chunk] = source.replace(
    original,
    `\n#ifdef LEAF\n${forLeaves}\n#else\n${original}\n#endif\n`,
  );
}

whereLeaf('normal_fragment_begin', 'normal *= faceDirection;', '');
whereLeaf(
  'lights_lambert_pars_fragment',
  'float dotNL = saturate( dot( geometryNormal, directLight.direction ) );',
  'float dotNL = saturate( dot( geometryNormal, directLight.direction ) * .78 + .22 );',
);
whereLeaf(
  'shadowmap_vertex',
  'shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );',
  'shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * ( directionalLightShadows[ i ].shadowNormalBias + LEAF ), 0 );',
);
