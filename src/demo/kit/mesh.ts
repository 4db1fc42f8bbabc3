import { BufferAttribute, type BufferGeometry, Mesh } from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { finishOf, materialOf, type Paint } from './paint.ts';

/** Positions, normals and texture coordinates without an index: only geometries made alike can be merged. */
export function uniformGeometry(geometry: BufferGeometry): BufferGeometry {
  const shape = geometry.index ? geometry.toNonIndexed() : geometry;
  for (const name of Object.keys(shape.attributes)) {
    if (!['position', 'normal', 'uv'].includes(name)) shape.deleteAttribute(name);
  }
  if (!shape.hasAttribute('uv')) {
    const { count } = shape.getAttribute('position');
    shape.setAttribute('uv', new BufferAttribute(new Float32Array(count * 2), 2));
  }
  return shape;
}

/** Shapes of one paint as one mesh; what shines or lets light through casts no shadow. */
export function meshOf(shapes: BufferGeometry[], paint: Paint): Mesh {
  const finish = finishOf(paint);
  const mesh = new Mesh(mergeGeometries(shapes), materialOf(finish));
  const shines = finish.unlit !== undefined;
  mesh.castShadow = finish.castsShadow ?? !(shines || finish.opacity !== undefined);
  mesh.receiveShadow = !shines;
  if (finish.reflected === false) mesh.layers.set(1);
  return mesh;
}
