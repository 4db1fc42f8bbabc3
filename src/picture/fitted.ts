interface Size {
  width: number;
  height: number;
}

/** The size of a picture that is made as large as its box allows and shown whole. */
export function fitted(picture: Size, box: Size): Size {
  const scale = Math.min(box.width / picture.width, box.height / picture.height);
  return { width: picture.width * scale, height: picture.height * scale };
}
