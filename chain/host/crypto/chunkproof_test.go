package crypto

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"math/rand/v2"
	"os"
	"testing"

	"lukechampine.com/blake3"
	"lukechampine.com/blake3/bao"
	"lukechampine.com/blake3/guts"
)

// proofBytesMax is the largest proof of a shard of 1 GiB that a message may carry.
const proofBytesMax = 1_750

// gibibyte in bytes.
const gibibyte = 1 << 30

type proofVector struct {
	Name       string `json:"name"`
	ShardBytes uint64 `json:"shardBytes"`
	Seed       uint32 `json:"seed"`
	Checksum   string `json:"checksum"`
	ChunkIndex uint64 `json:"chunkIndex"`
	Proof      string `json:"proof"`
	Valid      bool   `json:"valid"`
}

// noise is the test data of the vectors: the little-endian words of an xorshift32 started with seed|1.
func noise(length int, seed uint32) []byte {
	out := make([]byte, (length+3)/4*4)
	state := seed | 1
	for i := 0; i < len(out); i += 4 {
		state ^= state << 13
		state ^= state >> 17
		state ^= state << 5
		out[i], out[i+1], out[i+2], out[i+3] = byte(state), byte(state>>8), byte(state>>16), byte(state>>24)
	}
	return out[:length]
}

// buildProof makes a proof the slow way, by hashing both halves of every subtree (BLAKE3 paper, section 2.1). It also returns the root.
func buildProof(shard []byte, chunkIndex uint64) (proof []byte, root [32]byte) {
	node, siblings := walk(shard, 0, chunkIndex)
	node.Flags |= guts.FlagRoot
	chunk := shard[chunkIndex*chunkBytes : min(uint64(len(shard)), (chunkIndex+1)*chunkBytes)]
	proof = append(bytes.Clone(chunk), siblings...)
	return proof, writeValue(guts.ChainingValue(node))
}

func walk(part []byte, first, wanted uint64) (node guts.Node, siblings []byte) {
	if len(part) <= chunkBytes {
		return guts.CompressChunk(part, &guts.IV, first, 0), nil
	}
	left := uint64(1)
	for left*2*chunkBytes < uint64(len(part)) {
		left *= 2
	}
	leftNode, leftSiblings := walk(part[:left*chunkBytes], first, wanted)
	rightNode, rightSiblings := walk(part[left*chunkBytes:], first+left, wanted)
	leftValue, rightValue := guts.ChainingValue(leftNode), guts.ChainingValue(rightNode)
	chunks := (uint64(len(part)) + chunkBytes - 1) / chunkBytes
	switch {
	case wanted >= first && wanted < first+left:
		value := writeValue(rightValue)
		siblings = append(leftSiblings, value[:]...)
	case wanted >= first+left && wanted < first+chunks:
		value := writeValue(leftValue)
		siblings = append(rightSiblings, value[:]...)
	}
	return guts.ParentNode(leftValue, rightValue, &guts.IV, 0), siblings
}

func TestAcceptsEveryHonestChunk(t *testing.T) {
	for _, size := range []int{1, 1_000, 1_024, 1_025, 2_048, 3_072, 5 * 1_024, 7*1_024 + 9, 64 * 1_024, 65 * 1_024, 200 * 1_024} {
		shard := noise(size, uint32(size))
		root := blake3.Sum256(shard)
		for index := uint64(0); index*chunkBytes < uint64(size); index++ {
			proof, built := buildProof(shard, index)
			if built != root {
				t.Fatalf("size %d: the test's own root differs from blake3.Sum256", size)
			}
			if !VerifyChunkProof(root, uint64(size), index, proof) {
				t.Fatalf("size %d, chunk %d: an honest proof is refused", size, index)
			}
		}
	}
}

func TestRefusesEveryChangedProof(t *testing.T) {
	shard := noise(37*chunkBytes, 9)
	size := uint64(len(shard))
	root := blake3.Sum256(shard)
	proof, _ := buildProof(shard, 20)
	for bit := range len(proof) * 8 {
		changed := bytes.Clone(proof)
		changed[bit/8] ^= 1 << (bit % 8)
		if VerifyChunkProof(root, size, 20, changed) {
			t.Fatalf("bit %d flipped and the proof still passes", bit)
		}
	}
	for length := range len(proof) {
		if VerifyChunkProof(root, size, 20, proof[:length]) {
			t.Fatalf("a proof cut to %d bytes passes", length)
		}
	}
	refused := map[string]bool{
		"one byte more":      VerifyChunkProof(root, size, 20, append(bytes.Clone(proof), 0)),
		"32 bytes more":      VerifyChunkProof(root, size, 20, append(bytes.Clone(proof), make([]byte, 32)...)),
		"another chunk":      VerifyChunkProof(root, size, 21, proof),
		"beyond the shard":   VerifyChunkProof(root, size, 37, proof),
		"far beyond":         VerifyChunkProof(root, size, 1<<63, proof),
		"another root":       VerifyChunkProof([32]byte{}, size, 20, proof),
		"an empty shard":     VerifyChunkProof(root, 0, 0, nil),
		"a larger shard":     VerifyChunkProof(root, size+64*chunkBytes, 20, proof),
		"the largest number": VerifyChunkProof(root, ^uint64(0), ^uint64(0)/chunkBytes, proof),
	}
	for name, passed := range refused {
		if passed {
			t.Errorf("%s: the proof passes", name)
		}
	}
}

func TestAnInnerNodeIsNoChunk(t *testing.T) {
	// A parent's 64 bytes of input shown as if they were a chunk must not pass: chunk and parent flags differ.
	shard := noise(2*chunkBytes, 4)
	left := writeValue(guts.ChainingValue(guts.CompressChunk(shard[:chunkBytes], &guts.IV, 0, 0)))
	right := writeValue(guts.ChainingValue(guts.CompressChunk(shard[chunkBytes:], &guts.IV, 1, 0)))
	if VerifyChunkProof(blake3.Sum256(shard), 64, 0, append(left[:], right[:]...)) {
		t.Fatal("a parent node passes as a chunk of 64 bytes")
	}
}

func TestAgreesWithTheVectorsOfTheCodec(t *testing.T) {
	content, err := os.ReadFile("../../../vectors/chunk-proofs.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Vectors []proofVector `json:"vectors"`
	}
	if err := json.Unmarshal(content, &file); err != nil {
		t.Fatal(err)
	}
	if len(file.Vectors) < 20 {
		t.Fatalf("%d vectors; at least 20 are wanted", len(file.Vectors))
	}
	for _, vector := range file.Vectors {
		proof, err := base64.StdEncoding.DecodeString(vector.Proof)
		if err != nil {
			t.Fatal(err)
		}
		checksum, err := hex.DecodeString(vector.Checksum)
		if err != nil || len(checksum) != 32 {
			t.Fatalf("%s: bad checksum", vector.Name)
		}
		if got := VerifyChunkProof([32]byte(checksum), vector.ShardBytes, vector.ChunkIndex, proof); got != vector.Valid {
			t.Errorf("%s: got %v, want %v", vector.Name, got, vector.Valid)
		}
		if sum := blake3.Sum256(noise(int(vector.ShardBytes), vector.Seed)); vector.Valid && hex.EncodeToString(sum[:]) != vector.Checksum {
			t.Errorf("%s: checksum of the noise is %x", vector.Name, sum)
		}
	}
}

// fakeTree makes a proof for a shard too large for a test: the siblings are arbitrary and the root follows from them.
func fakeTree(shardBytes, chunkIndex uint64) (proof []byte, root [32]byte) {
	random := rand.New(rand.NewPCG(1, shardBytes))
	chunks := shardBytes / chunkBytes
	proof = noise(chunkBytes+int(hashBytes*siblingCount(chunks, chunkIndex)), random.Uint32())
	node := guts.CompressChunk(proof[:chunkBytes], &guts.IV, chunkIndex, 0)
	at := chunkBytes
	for count, index := chunks, chunkIndex; count > 1; count, index = (count+1)/2, index/2 {
		switch {
		case index%2 == 1:
			node = guts.ParentNode(readValue(proof[at:]), guts.ChainingValue(node), &guts.IV, 0)
			at += hashBytes
		case index+1 < count:
			node = guts.ParentNode(guts.ChainingValue(node), readValue(proof[at:]), &guts.IV, 0)
			at += hashBytes
		}
	}
	node.Flags |= guts.FlagRoot
	return proof, writeValue(guts.ChainingValue(node))
}

func TestAProofOfOneGibibyteFitsTheLimit(t *testing.T) {
	proof, root := fakeTree(gibibyte, 777_777)
	if len(proof) > proofBytesMax {
		t.Fatalf("a proof takes %d bytes; at most %d are wanted", len(proof), proofBytesMax)
	}
	if !VerifyChunkProof(root, gibibyte, 777_777, proof) {
		t.Fatal("refused")
	}
	// Chunk numbers beyond 2^32 enter the hash with both words.
	const huge = 5 << 42
	proof, root = fakeTree(huge, huge/chunkBytes-3)
	if !VerifyChunkProof(root, huge, huge/chunkBytes-3, proof) {
		t.Fatal("refused beyond 2^32 chunks")
	}
}

func TestAgreesWithBao(t *testing.T) {
	// Bao's slice of one chunk group holds the same values in another order: a second opinion on the tree.
	shard := noise(100*chunkBytes, 5)
	encoded, root := bao.EncodeBuf(shard, 0, true)
	for index := range uint64(100) {
		proof, _ := buildProof(shard, index)
		if !VerifyChunkProof(root, uint64(len(shard)), index, proof) {
			t.Fatalf("chunk %d: refused under Bao's root", index)
		}
		for at := chunkBytes; at < len(proof); at += hashBytes {
			if !bytes.Contains(encoded, proof[at:at+hashBytes]) {
				t.Fatalf("chunk %d: a sibling is not a node of Bao's tree", index)
			}
		}
	}
}

func FuzzVerifyChunkProof(f *testing.F) {
	shard := noise(19*chunkBytes+77, 3)
	root := blake3.Sum256(shard)
	for _, index := range []uint64{0, 7, 18, 19} {
		proof, _ := buildProof(shard, index)
		f.Add(uint64(len(shard)), index, proof)
	}
	f.Add(uint64(0), uint64(0), []byte{})
	f.Add(^uint64(0), ^uint64(0), make([]byte, 3_000))
	f.Fuzz(func(t *testing.T, shardBytes, chunkIndex uint64, proof []byte) {
		passes := VerifyChunkProof(root, shardBytes, chunkIndex, proof)
		if passes && (chunkIndex*chunkBytes >= uint64(len(shard)) || !bytes.HasPrefix(shard[chunkIndex*chunkBytes:], proof[:min(len(proof), chunkBytes, len(shard)-int(chunkIndex*chunkBytes))])) {
			t.Fatalf("a forged proof of chunk %d of %d bytes passes", chunkIndex, shardBytes)
		}
	})
}

func BenchmarkVerifyChunkProof1GiB(b *testing.B) {
	proof, root := fakeTree(gibibyte, 777_777)
	b.ReportAllocs()
	for b.Loop() {
		if !VerifyChunkProof(root, gibibyte, 777_777, proof) {
			b.Fatal("refused")
		}
	}
}
