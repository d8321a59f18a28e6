// src/domain/escape-html.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Which no document may hold, not even escaped; browsers show the same in its place. */
const NUL = /\0/g;
/** Text from outside, to be put into HTML or an attribute's quotes, where it stays text. */
function escapeHtml(text) {
	return text.replace(NUL, "�").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
Object.defineProperty(exports, "escapeHtml", {
	enumerable: true,
	get: function() {
		return escapeHtml;
	}
});
