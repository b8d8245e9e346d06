/** A code block of a page that shows a whole file: `<!-- file: path -->` on the line before it. */
const block = /<!-- file: (\S+) -->\n```(\w*)\n([\s\S]*?)```/g;

/** The page with every such block replaced by what its file holds now. `read` gives a file's text by its path from the repository's root. */
export function embedFiles(page: string, read: (path: string) => string): string {
  return page.replace(block, (_whole, path: string, language: string) => `<!-- file: ${path} -->\n\`\`\`${language}\n${read(path)}\`\`\``);
}

/** Paths of the files that a page shows, in its order. */
export function findEmbeds(page: string): string[] {
  return [...page.matchAll(block)].map((match) => match[1] as string);
}
