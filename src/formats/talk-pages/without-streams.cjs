// Stands in for Node's streams in what packs slides (`jszip`): in a browser there are none, and it asks before it uses them.
// In the old form of modules, in which it asks, for anything else takes room in the first view.

module.exports = {};
