// Where words stand in the passage. A paragraph's own text leaves out its number and the labels of marks in it.

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const CLOSE_BY = 3;
const CONTEXT = 32;

/** The paragraph of the passage that the node stands in, if it stands in one. */
const paragraphOf = node =>
  (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(".passage .paragraph") ?? null;

function textNodes(paragraph) {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, node =>
    node.parentElement.closest(".sentence") && !node.parentElement.closest("a")
      ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

const textOf = paragraph => textNodes(paragraph).map(it => it.data).join("");

/** How many characters of the paragraph's text come before this boundary point. */
function offsetOf(paragraph, node, offset) {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  let count = 0;
  for (const it of textNodes(paragraph)) {
    if (it === node) return count + offset;
    if (before.comparePoint(it, 0) > 0) break;
    count += it.length;
  }
  return count;
}

/** The stretch of the paragraph's text from one character to before another. */
function rangeOf(paragraph, start, end) {
  const range = document.createRange();
  let count = 0;
  for (const node of textNodes(paragraph)) {
    if (start >= count && start < count + node.length) range.setStart(node, start - count);
    if (end > count && end <= count + node.length) range.setEnd(node, end - count);
    count += node.length;
  }
  return range;
}

/** The words of a range by paragraphs, each with what stands around it: { paragraph, exact, prefix, suffix }. */
export const quotesIn = range => [...document.querySelectorAll(".passage .paragraph")]
  .filter(it => range.intersectsNode(it))
  .map(it => quote(it, range))
  .filter(it => it.exact !== "");

function quote(paragraph, range) {
  const text = textOf(paragraph);
  const offset = (node, at, otherwise) => paragraph.contains(node) ? offsetOf(paragraph, node, at) : otherwise;
  let start = offset(range.startContainer, range.startOffset, 0);
  let end = offset(range.endContainer, range.endOffset, text.length);
  while (start < end && text[start].trim() === "") start++;
  while (end > start && text[end - 1].trim() === "") end--;
  return {
    paragraph: paragraph.id.slice(1),
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** The word at this point of the window, as { word, range }; null where there is none. */
export function wordAt(x, y) {
  const at = caretAt(x, y);
  const paragraph = at && paragraphOf(at.node);
  if (!paragraph) return null;
  const offset = offsetOf(paragraph, at.node, at.offset);
  for (const match of textOf(paragraph).matchAll(WORD)) {
    const end = match.index + match[0].length;
    if (match.index > offset || offset > end) continue;
    const range = rangeOf(paragraph, match.index, end);
    if ([...range.getClientRects()].some(box => isIn(box, x, y))) return { word: match[0], range };
  }
  return null;
}

/** Shows which words something is about, where the browser can; null for none any more. */
export function spotlight(range) {
  if (!("highlights" in CSS)) return;
  if (range) CSS.highlights.set("looked-up", new Highlight(range));
  else CSS.highlights.delete("looked-up");
}

function caretAt(x, y) {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

const isIn = (box, x, y) =>
  x >= box.left - CLOSE_BY && x <= box.right + CLOSE_BY && y >= box.top - CLOSE_BY && y <= box.bottom + CLOSE_BY;
