// Ends a Node that is too old with one sentence, before it reads files in a newer language: every Node that knows modules can run this one.
const nodeMajorMin = 20;

if (Number(process.versions.node.split('.')[0]) < nodeMajorMin) {
  console.error(`marspace: Node ${process.versions.node} is too old: Marspace needs Node >= ${nodeMajorMin}.`);
  process.exit(1);
}
