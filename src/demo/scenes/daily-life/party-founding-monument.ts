import { person } from '../../kit/figures.ts';
import { partyMonument } from '../../kit/heroes/partyMonument.ts';
import { heading, type Scene } from '../../kit/scene.ts';
import { lampPost } from '../../kit/street.ts';
import { roundTree } from '../../kit/trees.ts';
import { wetGround } from '../../kit/water.ts';

export const scene: Scene = {
  size: [1600, 2400],
  seed: 31,
  build(world) {
    const { random } = world;
    const monument = -106;
    world.box('#4a5060', [0, -1.02, -100], [600, 1, 420]);
    partyMonument(world, [0, 0, monument]);
    for (const side of [-1, 1]) {
      for (let i = 0; i < 18; i++)
        roundTree(world, [side * random.between(44, 110), 0, random.between(-240, -160)], {
          height: random.between(8, 15),
        });
      for (let z = -8; z > -70; z -= 20)
        lampPost(world, [side * 16.5, 0, z], {
          height: 5,
          lit: true,
          turn: side > 0 ? Math.PI : 0,
        });
    }
    world.lamp([-30, 4, monument + 40], '#ffd9a0', 210, 1.25);
    world.lamp([22, 4, monument + 34], '#f0a878', 46, 1.25);
    for (const x of [-5, 5]) world.lamp([x, 4, monument + 8], '#ffcf90', 30, 1.3);
    world.lamp([5, 3, monument + 44], '#ffe0b0', 70, 1.6);
    person(world, [3.4, 1.1, monument + 34.6], {
      facing: heading.away,
      wears: 'coat',
      top: '#27304a',
      umbrella: '#ff4a34',
      phase: 1.2,
    });
    world.reflector = wetGround({
      at: [0, 0.02, -25],
      size: [240, 90],
      deep: '#1f2a4a',
      tint: '#f0e4d0',
      reflectance: 0.42,
    });

    return {
      camera: { at: [0, 1.7, 19], look: [0, 1.7, -60], fov: 38, shift: [0, -0.19] },
      mood: 'night',
      adjust: { grade: { exposure: 1.1 } },
      shadows: { centre: [0, 10, monument], reach: 60 },
    };
  },
};
