/** A sky without sun, clouds or stars; moods say what they add. */
export const plainSky = {
  glowStrength: 0,
  disc: 0,
  cloudCover: 0,
  cloudScale: [2, 20, 3.1],
  cloudLight: '#ffffff',
  cloudShade: '#8d97a3',
  stars: 0,
} as const;
