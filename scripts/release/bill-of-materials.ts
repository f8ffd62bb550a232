import { createHash } from 'node:crypto';
import { fields, list, text, type Fields } from './parse';

/**
 * Makes npm's list of materials (CycloneDX 1.5) into one that is the same for the same release: no
 * time of day, no random number, no name of a folder, no download address; and says what is in the
 * product (`required`) and what only makes or tests it (`excluded`).
 * @param fromNpm What `npm sbom --sbom-format cyclonedx` printed, parsed.
 * @param shipped Names of the packages whose code is in a build.
 * @param releasedAt When the source was committed, ISO 8601.
 */
export function billOfMaterials(
  fromNpm: Fields,
  shipped: readonly string[],
  releasedAt: string,
): Fields {
  const inside = new Set(shipped);
  const components = list(fromNpm.components)
    .map(fields)
    .map((each) => ({
      ...withoutAddresses(each),
      scope: inside.has(text(each.name)) ? 'required' : 'excluded',
    }));
  const metadata = fields(fromNpm.metadata);
  const product = fields(metadata.component);
  const named = { ...withoutAddresses(product), type: 'application', name: 'undertone' };
  const bill = {
    ...fromNpm,
    metadata: { ...metadata, timestamp: releasedAt, component: named },
    components,
  };
  return { ...bill, serialNumber: numberOf(JSON.stringify({ ...bill, serialNumber: '' })) };
}

function withoutAddresses(component: Fields): Fields {
  const kept = list(component.externalReferences).filter(
    (each) => text(fields(each).type) !== 'distribution',
  );
  return { ...component, externalReferences: kept };
}

/** A UUID of version 8 (RFC 9562: from data of one's own) that only the content decides. */
function numberOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
