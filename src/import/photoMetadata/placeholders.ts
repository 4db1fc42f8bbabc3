import { type MetadataField, metadataFields } from './fields.ts';

/*
 * Texts that nobody wrote: what cameras, programs and templates leave in fields meant for editors. They are recognised by
 * their form, so that new cameras need no new rules.
 */

/** The camera's make and model and the programs that a file names. */
export type ToolNames = readonly string[];

/** True for a text that says nothing about its picture or its owner. */
export function isPlaceholder(text: string, field: MetadataField, tools: ToolNames = []): boolean {
  const { about } = metadataFields[field];
  // Elsewhere a program may be named for good reason, as in "Made with Google AI".
  if (about === undefined) return false;
  const isSeen = about === 'content';
  const said = text.trim();
  if (said.length > longest) return isSeen && isMachineText(said);
  const rules = isSeen ? [...both, ...seen] : [...both, isPointer];
  return rules.some((rule) => rule(said, tools));
}

/** In characters. Only data written by programs for programs is longer. */
const longest = 100;

type Rule = (text: string, tools: ToolNames) => boolean;

const both: Rule[] = [isBlank, isToolName, isTemplate];
const seen: Rule[] = [isCameraDefault, isMakingOf, isProgramVersion, isFileName, isMachineText];

/** No letter and no digit. */
function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** "NIKON D850", "Nikon Corporation": a name that the file gives its camera or program. */
function isToolName(text: string, tools: ToolNames): boolean {
  const said = lettersOf(text);
  const names = tools.map(lettersOf).filter((name) => name !== '');
  return names.includes(said) || names.some((a) => names.some((b) => said === a + b));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const untitled =
  /^(untitled|unbenannt|ohne titel|sans titre|sin t[ií]tulo|senza titolo|sem t[ií]tulo|zonder titel|bez nazwy|без названия|无标题|無題|제목 없음|بدون عنوان)[\s\-_#.]*\d*$/i;

/** Words for "nothing". */
const nothing =
  /^(n\.?\/?a\.?|none|null|nil|undefined|unknown|unspecified|tbd|todo|x{3,}|lorem ipsum\b.*)$/i;

const fieldName =
  '(captions?|titles?|headline|descriptions?|comments?|names?|credit|authors?|artist|photographer|copyright|alt text|text)';

/** Prompts of forms: "Enter caption here", "[Your name]". The bare name of a field may be real text. */
const requests = new RegExp(
  `^(add|insert|enter|type|write|your|no)( (a|an|the|your|some|photo|image|picture))* ${fieldName}( here)?$|^${fieldName} (goes )?here$`,
  'i',
);

const inBrackets = /^(?:\[(.*)\]|\{+(.*?)\}+|\((.*)\)|<(.*)>)$/s;

function isTemplate(text: string): boolean {
  const inner = inBrackets.exec(text)?.slice(1);
  // Tags, and the default of some cameras: "<KENOX S760 / Samsung S760>".
  if (inner?.[3] !== undefined && !/[<>]/.test(inner[3])) return true;
  const words = (inner?.find((part) => part !== undefined) ?? text).trim().replace(/[.:…\s]+$/, '');
  const isFieldName = inner !== undefined && new RegExp(`^${fieldName}$`, 'i').test(words);
  return isFieldName || [untitled, nothing, requests].some((pattern) => pattern.test(words));
}

/** "(Credit too long, see caption)": a text that only refers to another. */
export function isPointer(text: string): boolean {
  const words = text.replaceAll(/[()[\]]/g, '').trim();
  return (
    /\b(see|refer to|check|read|as (per|in)|in|given in|listed in)\b.{0,20}\b(caption|description|instructions|headline|below|above|metadata|iptc)\b/i.test(
      words,
    ) && /\bcredit|\bsee\b|\brefer|\bcheck\b|too long/i.test(words)
  );
}

const makers =
  /^(agfa|aiptek|apple|benq|canon|casio|concord|eastman|epson|fuji|fujifilm|ge|hewlett-packard|honor|hp|huawei|jenoptik|kenox|kodak|konica|kyocera|leica|lg|medion|minolta|motorola|nikon|nokia|olympus|panasonic|pentax|polaroid|praktica|ricoh|rollei|samsung|sanyo|sony|toshiba|traveler|vivitar|xiaomi)$/i;

const deviceWords =
  /^(digital|still|camera|camcorder|dsc|dcim|dcf|dslr|exif|jpeg|jpg|picture|media|mobile|phone|scanner|v?\d[\w.]*)$/i;

const deviceSigns = /\bdigital (still )?camera\b|\b(dsc|dcim|dcf|exif|camcorder)\b/i;

/** "SANYO DIGITAL CAMERA", "SONY DSC", "DCF 1.0", "Exif_JPEG_PICTURE", Huawei's "rhdr". */
function isCameraDefault(text: string, tools: ToolNames): boolean {
  if (/^dcim\b/i.test(text) || isModeCode(text, tools)) return true;
  const words = text.split(/[\s_/,\\-]+/).filter((word) => word !== '');
  const others = words.filter((word) => !deviceWords.test(word) && !makers.test(word));
  const isNameAtMost =
    others.length === 0 || (others.length === 1 && /^[A-Z\d]+$/.test(others[0] ?? ''));
  return isNameAtMost && deviceSigns.test(text.replaceAll('_', ' '));
}

/** Some phones write the name of their camera mode there, which is not a word. */
function isModeCode(text: string, tools: ToolNames): boolean {
  if (!/^[a-z]{2,12}(_[a-z]+)?$/.test(text)) return false;
  if (tools.some((name) => /^(huawei|honor)\b/i.test(name))) return true;
  return /^([b-df-hj-np-tv-xz]{3,6}|[a-z]{0,2}(hdr|sdr|mde|cuva)[a-z]{0,2}|(oz|b|v)?(nor|cof|dav|edf))(_[a-z]+)?$/.test(
    text,
  );
}

const making =
  /^(?:image |photo |picture |file )?(?:created|made|edited|processed|captured|taken|shot|scanned|exported|generated|rendered|saved|converted|optimi[sz]ed|compressed|produced|enhanced|filmed|powered|developed)\s+(with|using|via|by|on)\s+(.+?)[.!]?$/i;

/** "Created with GIMP", "Processed with VSCO with a6 preset". A person is named without a version. */
function isMakingOf(text: string, tools: ToolNames): boolean {
  const [, by = '', what = ''] = making.exec(text) ?? [];
  if (what === '') return false;
  if (isToolName(what, tools) || /\b\d+\.\d|\.com\b|[®™]/i.test(what)) return true;
  if (/^on$/i.test(by))
    return /^(iP(hone|ad)|Galaxy|Pixel|OnePlus|HUAWEI|Xiaomi|Android|Mac)\b/.test(what);
  const words = what.split(/\s+/);
  const isName = (word: string) => /^(i?\p{Lu}|\d)/u.test(word);
  const isNamed = isName(words.find((word) => !/^(the|an?)$/i.test(word)) ?? '');
  const isShort = words.length <= 6 && !/[.,;:]\s/.test(what);
  return !/^by$/i.test(by) && isNamed && isShort;
}

/** "LEAD Technologies Inc. V1.01" */
function isProgramVersion(text: string): boolean {
  const words = text.split(/\s+/);
  const isVersion = /^\(?v?(er(sion)?\.?)?\d+\.\d+[\w.]*\)?$/i.test(words.at(-1) ?? '');
  return (
    isVersion && words.length <= 6 && words.slice(0, -1).every((word) => /^[\p{Lu}\d(]/u.test(word))
  );
}

const fileNames = [
  /^[^\s/\\]+\.(jpe?g|png|tiff?|gif|webp|hei[cf]|avif|psd|bmp|dng|nef|cr[23]|arw|raf|orf)$/i,
  /^(dscn?|dscf|img|imag|image|pict|mvimg|pxl|dji|gopr|wp|vlcsnap|mmexport|received|fb_img|scan|scanned|photo|picture|p|sam|cimg|hpim|kif|sdc|mg|r)[ _-]?\(?\d{3,}[\d_ .~()-]*$/i,
  /^[\dA-F]{8}-([\dA-F]{4}-){3}[\dA-F]{12}$|^[\da-f]{16,}$/i,
  /^(screenshot|screen shot|bildschirmfoto|whatsapp image|whatsapp bild)\b.*\d{2}/i,
];

/** A year alone may be a caption. */
const isYear = /^(1[89]|20)\d\d$/;

function isFileName(text: string): boolean {
  if (fileNames.some((pattern) => pattern.test(text))) return true;
  return /^[\d\s:./_-]+$/.test(text) && !isYear.test(text);
}

/** Data that a program writes for programs: JSON, an image generator's settings, encoded bytes. */
function isMachineText(text: string): boolean {
  if (/^[[{].*[\]}]$/s.test(text) && /["']?\w+["']?\s*:/.test(text) && isJson(text)) return true;
  if (/\bSteps: \d+, Sampler: /.test(text)) return true;
  return /^[A-Za-z\d+/=_-]{48,}$/.test(text) && /\d/.test(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
