import { listSlug } from './sections.ts';

/** Photographers by the name that they are listed under, with their other names. */
export type Photographers = Readonly<Record<string, { aliases: readonly string[] }>>;

/** The name to list a photographer under, by the slug of each of their names. */
export type Aliases = ReadonlyMap<string, string>;

export function aliasesOf(photographers: Photographers): Aliases {
  return new Map(
    Object.entries(photographers).flatMap(([name, { aliases }]) =>
      [name, ...aliases].map((alias) => [listSlug(alias), name] as const),
    ),
  );
}

/** The photographers whom a credit such as `A. Person, B. Person` names, each under the name that lists use, once. */
export function photographersIn(creator = '', aliases: Aliases = new Map()): string[] {
  const names = creator.split(', ').map((name) => name.trim());
  return [...new Set(names.map((name) => aliases.get(listSlug(name)) ?? name))];
}
