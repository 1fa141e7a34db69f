/**
 * What react-pdf does again and again for pages with a `layout`, and our letters need once. Of a warm letter of two
 * pages this is a fifth of the time. .tools/tag-react-pdf.ts makes the changes.
 */
export const quickly = {
  '@react-pdf/layout/lib/index.js': [
    // Every page of a letter has the same room for its words, so that one page need be measured.
    {
      replace: '        const region = measureRegion(pageNumber);',
      by: '        const region = (page.roomOnEachPage ??= measureRegion(pageNumber));',
    },
    // The first round only counts the pages, for "Page 1 of 2": nothing of it is drawn.
    {
      replace: '        pages.push(relayoutPage(built, fontStore, yoga));',
      by: `        const onlyCounts = template !== undefined && props(pageNumber).totalPages === undefined;
        pages.push(onlyCounts ? built : relayoutPage(built, fontStore, yoga));`,
    },
  ],
} as const;
