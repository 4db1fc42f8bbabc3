import type { IdReference, IPTCDigitalSourceEnumeration } from 'schema-dts';
import { type DigitalSource, digitalSourceUri } from '../content/digitalSource.ts';

/** Schema.org's names of IPTC's terms. It lacks the newest; a term that replaced another keeps its name. */
const names: { readonly [term in DigitalSource]?: IPTCDigitalSourceEnumeration } = {
  digitalCapture: 'https://schema.org/DigitalCaptureDigitalSource',
  computationalCapture: 'https://schema.org/MultiFrameComputationalCaptureDigitalSource',
  negativeFilm: 'https://schema.org/NegativeFilmDigitalSource',
  positiveFilm: 'https://schema.org/PositiveFilmDigitalSource',
  print: 'https://schema.org/PrintDigitalSource',
  algorithmicallyEnhanced: 'https://schema.org/AlgorithmicallyEnhancedDigitalSource',
  compositeWithTrainedAlgorithmicMedia:
    'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  trainedAlgorithmicMedia: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  compositeSynthetic: 'https://schema.org/CompositeSyntheticDigitalSource',
  algorithmicMedia: 'https://schema.org/AlgorithmicMediaDigitalSource',
  digitalCreation: 'https://schema.org/DigitalArtDigitalSource',
  dataDrivenMedia: 'https://schema.org/DataDrivenMediaDigitalSource',
  screenCapture: 'https://schema.org/ScreenCaptureDigitalSource',
  virtualRecording: 'https://schema.org/VirtualRecordingDigitalSource',
  composite: 'https://schema.org/CompositeDigitalSource',
  compositeCapture: 'https://schema.org/CompositeCaptureDigitalSource',
};

/** How a picture was made, for search engines; IPTC's URI where schema.org has no name. */
export function digitalSourceType(term: DigitalSource): IPTCDigitalSourceEnumeration | IdReference {
  return names[term] ?? { '@id': digitalSourceUri(term) };
}
