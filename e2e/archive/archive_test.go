// Package archive reads archives of the TypeScript codec with programs of others: klauspost/reedsolomon, lukechampine.com/blake3
// and filippo.io/age. It shares no code with the codec; docs/spec/archive-format.md is all it knows.
package archive

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"filippo.io/age"
	"github.com/klauspost/reedsolomon"
	"lukechampine.com/blake3"

	"github.com/marspace/marspace/chain/host/crypto"
)

const (
	blockBytes = 64 << 10
	chunkBytes = 1 << 10
	mebibyte   = 1 << 20
	repository = "../.."
	passphrase = "correct horse battery staple"
)

type facts struct {
	DataShards     int      `json:"dataShards"`
	ParityShards   int      `json:"parityShards"`
	ContentBytes   int64    `json:"contentBytes"`
	ShardBytes     int64    `json:"shardBytes"`
	Checksums      []string `json:"checksums"`
	CiphertextHash string   `json:"ciphertextHash"`
	PlaintextHash  string   `json:"plaintextHash"`
}

type archive struct {
	facts
	directory string
	plaintext []byte
	shards    [][]byte
}

// writeArchive lets the codec encode a file of the size and reads what it wrote.
func writeArchive(t *testing.T, size, k, m int, pass string) archive {
	t.Helper()
	directory := t.TempDir()
	node, err := filepath.Abs(repository + "/node_modules/.bin/node")
	if err != nil {
		t.Fatal(err)
	}
	arguments := []string{"clients/codec/scripts/write-archive.ts", directory, strconv.Itoa(size), strconv.Itoa(k), strconv.Itoa(m)}
	if pass != "" {
		arguments = append(arguments, pass)
	}
	command := exec.CommandContext(t.Context(), node, arguments...)
	command.Dir = repository
	if output, err := command.CombinedOutput(); err != nil {
		t.Fatalf("the codec failed: %v\n%s", err, output)
	}
	a := archive{directory: directory, plaintext: readFile(t, directory, "plaintext")}
	if err := json.Unmarshal(readFile(t, directory, "archive.json"), &a.facts); err != nil {
		t.Fatal(err)
	}
	for slot := range k + m {
		a.shards = append(a.shards, readFile(t, directory, fmt.Sprintf("slot-%d", slot)))
	}
	return a
}

func readFile(t *testing.T, directory, name string) []byte {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(directory, name))
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// shardBytes is the formula of the spec, section "Striping".
func shardBytes(content int64, k int64) int64 {
	full := content / (blockBytes * k)
	rest := content - full*blockBytes*k
	share := (rest + k - 1) / k
	return full*blockBytes + (share+chunkBytes-1)/chunkBytes*chunkBytes
}

// join puts the ciphertext together from the data shards.
func join(shards [][]byte, content int64) []byte {
	k := int64(len(shards))
	full := content / (blockBytes * k)
	var file bytes.Buffer
	for stripe := range full {
		for _, shard := range shards {
			file.Write(shard[stripe*blockBytes : (stripe+1)*blockBytes])
		}
	}
	for _, shard := range shards {
		file.Write(shard[full*blockBytes:])
	}
	return file.Bytes()[:content]
}

func requireHash(t *testing.T, what string, content []byte, wanted string) {
	t.Helper()
	if sum := blake3.Sum256(content); hex.EncodeToString(sum[:]) != wanted {
		t.Fatalf("BLAKE3 of %s is %x; %s was stated", what, sum, wanted)
	}
}

func decrypt(t *testing.T, file []byte, identities ...age.Identity) []byte {
	t.Helper()
	reader, err := age.Decrypt(bytes.NewReader(file), identities...)
	if err != nil {
		t.Fatal(err)
	}
	plaintext, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	return plaintext
}

// rebuild drops m shards, from the front so that data is missing, and computes them again.
func rebuild(t *testing.T, a archive, drop []int) [][]byte {
	t.Helper()
	if a.ParityShards == 0 {
		return a.shards
	}
	code, err := reedsolomon.New(a.DataShards, a.ParityShards)
	if err != nil {
		t.Fatal(err)
	}
	if sound, err := code.Verify(a.shards); err != nil || !sound {
		t.Fatalf("klauspost/reedsolomon finds other parity: %v", err)
	}
	shards := append([][]byte(nil), a.shards...)
	for _, slot := range drop {
		shards[slot] = nil
	}
	if err := code.Reconstruct(shards); err != nil {
		t.Fatal(err)
	}
	for slot := range shards {
		if !bytes.Equal(shards[slot], a.shards[slot]) {
			t.Fatalf("slot %d rebuilt differs", slot)
		}
	}
	return shards
}

func identity(t *testing.T, a archive, pass string) age.Identity {
	t.Helper()
	if pass != "" {
		one, err := age.NewScryptIdentity(pass)
		if err != nil {
			t.Fatal(err)
		}
		return one
	}
	one, err := age.ParseX25519Identity(strings.TrimSpace(string(readFile(t, a.directory, "identity"))))
	if err != nil {
		t.Fatal(err)
	}
	return one
}

func TestOthersProgramsReadTheArchive(t *testing.T) {
	for _, c := range []struct {
		size, k, m int
		pass       string
	}{
		{0, 1, 0, ""}, {0, 4, 2, ""}, {1, 4, 2, ""}, {1, 10, 6, passphrase}, {65_536, 2, 1, ""}, {655_360 - 200, 10, 4, ""},
		{mebibyte + 1, 3, 3, ""}, {mebibyte + 1, 10, 6, ""}, {5 * mebibyte, 4, 2, passphrase}, {9*mebibyte + 12_345, 10, 4, ""}, {3 * mebibyte, 29, 51, ""}, {mebibyte, 200, 56, ""},
	} {
		t.Run(fmt.Sprintf("%d bytes in %d+%d", c.size, c.k, c.m), func(t *testing.T) {
			a := writeArchive(t, c.size, c.k, c.m, c.pass)
			if wanted := shardBytes(a.ContentBytes, int64(c.k)); a.ShardBytes != wanted {
				t.Fatalf("shards of %d bytes; the spec says %d", a.ShardBytes, wanted)
			}
			root := [32]byte{}
			for slot, shard := range a.shards {
				if int64(len(shard)) != a.ShardBytes {
					t.Fatalf("slot %d has %d bytes", slot, len(shard))
				}
				requireHash(t, fmt.Sprintf("slot %d", slot), shard, a.Checksums[slot])
				checksum, _ := hex.DecodeString(a.Checksums[slot])
				copy(root[:], checksum)
				chunks := uint64(a.ShardBytes) / chunkBytes
				if !crypto.VerifyChunkProof(root, uint64(a.ShardBytes), chunks-1, readFile(t, a.directory, fmt.Sprintf("chunk-%d", slot))) {
					t.Fatalf("the chain refuses the proof of the last chunk of slot %d", slot)
				}
			}
			for first := range min(c.k, 3) {
				var drop []int
				for i := range c.m {
					drop = append(drop, (first+i*((c.k+c.m)/max(c.m, 1)))%(c.k+c.m))
				}
				file := join(rebuild(t, a, drop)[:c.k], a.ContentBytes)
				requireHash(t, "the ciphertext", file, a.CiphertextHash)
				plaintext := decrypt(t, file, identity(t, a, c.pass))
				requireHash(t, "the plaintext", plaintext, a.PlaintextHash)
				if !bytes.Equal(plaintext, a.plaintext) {
					t.Fatal("the plaintext differs")
				}
			}
		})
	}
}

func TestTheLayoutVectorsFollowTheSpec(t *testing.T) {
	content, err := os.ReadFile(repository + "/vectors/archive-layout.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		ShardBytes []struct {
			ContentBytes   string `json:"contentBytes"`
			DataShards     int64  `json:"dataShards"`
			ShardBytes     string `json:"shardBytes"`
			FullStripes    string `json:"fullStripes"`
			LastBlockBytes int64  `json:"lastBlockBytes"`
		} `json:"shardBytes"`
		CiphertextBytes []struct{ PlaintextBytes, HeaderBytes, ContentBytes int64 } `json:"ciphertextBytes"`
	}
	if err := json.Unmarshal(content, &file); err != nil {
		t.Fatal(err)
	}
	if len(file.ShardBytes) < 100 || len(file.CiphertextBytes) < 10 {
		t.Fatalf("%d and %d vectors; at least 100 and 10 are wanted", len(file.ShardBytes), len(file.CiphertextBytes))
	}
	for _, vector := range file.ShardBytes {
		size, ok := new(big.Int).SetString(vector.ContentBytes, 10)
		if !ok || !size.IsInt64() {
			t.Fatalf("bad size %s", vector.ContentBytes)
		}
		if got := shardBytes(size.Int64(), vector.DataShards); strconv.FormatInt(got, 10) != vector.ShardBytes {
			t.Errorf("%s bytes over %d: got %d, want %s", vector.ContentBytes, vector.DataShards, got, vector.ShardBytes)
		}
	}
	for _, vector := range file.CiphertextBytes {
		chunks := max(1, (vector.PlaintextBytes+blockBytes-1)/blockBytes)
		if got := vector.HeaderBytes + 16 + vector.PlaintextBytes + 16*chunks; got != vector.ContentBytes {
			t.Errorf("%d bytes of plaintext: got %d, want %d", vector.PlaintextBytes, got, vector.ContentBytes)
		}
	}
}
