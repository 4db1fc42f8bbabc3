import { listSlug } from '../../content/sections.ts';
import type { Aliases } from './listed.ts';

/** Photographers by the name that they are listed under, with their other names. */
export type AliasesByName = Readonly<Record<string, { aliases: readonly string[] }>>;

/** The name to list a photographer under, by the slug of each of their names. */
export function aliasesOf(photographers: AliasesByName): Aliases {
  return new Map(
    Object.entries(photographers).flatMap(([name, { aliases }]) =>
      [name, ...aliases].map((alias) => [listSlug(alias), name] as const),
    ),
  );
}
