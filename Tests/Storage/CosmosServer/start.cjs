// Starts the test server on a free port of loopback and prints "READY <port>".
// It keeps connections open (its own command closes each one) and ends when its input closes,
// so that a test run which dies takes it along.
const { createHttpServer } = require("@vercel/cosmosdb-server");

const server = createHttpServer({ keepAlive: true });
server.listen(0, "127.0.0.1", () => console.log(`READY ${server.address().port}`));

process.stdin.resume();
process.stdin.on("close", () => process.exit(0));
process.stdin.on("end", () => process.exit(0));
