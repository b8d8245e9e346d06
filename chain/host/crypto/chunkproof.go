// Package crypto holds the checks that the chain does natively, because a module could not afford them.
package crypto

import (
	"encoding/binary"

	"lukechampine.com/blake3/guts"
)

// chunkBytes is 1 KiB: BLAKE3's chunk, the leaf of its tree.
const chunkBytes = guts.ChunkSize

// hashBytes is the size of a chaining value and of a checksum.
const hashBytes = 32

// VerifyChunkProof reports whether proof shows chunk chunkIndex of the shard of shardBytes bytes whose BLAKE3 hash is root.
// A proof is the chunk (1,024 bytes; fewer only at the end of a shard that is no multiple) and then its sibling chaining
// values from leaf to root, 32 bytes each, no byte more. Work and proof grow with the logarithm of shardBytes: 20 siblings at 1 GiB.
// Format: docs/spec/archive-format.md, "Slices and chunk proofs".
func VerifyChunkProof(root [32]byte, shardBytes uint64, chunkIndex uint64, proof []byte) bool {
	chunks := shardBytes / chunkBytes
	length := uint64(chunkBytes)
	if rest := shardBytes % chunkBytes; rest != 0 {
		if chunkIndex == chunks {
			length = rest
		}
		chunks++
	}
	if chunkIndex >= chunks || uint64(len(proof)) != length+hashBytes*siblingCount(chunks, chunkIndex) {
		return false
	}
	node := guts.CompressChunk(proof[:length], &guts.IV, chunkIndex, 0)
	siblings := proof[length:]
	for count, index := chunks, chunkIndex; count > 1; count, index = (count+1)/2, index/2 {
		if !hasSibling(count, index) {
			continue
		}
		own, sibling := guts.ChainingValue(node), readValue(siblings)
		siblings = siblings[hashBytes:]
		if index%2 == 1 {
			own, sibling = sibling, own
		}
		node = guts.ParentNode(own, sibling, &guts.IV, 0)
	}
	node.Flags |= guts.FlagRoot
	return writeValue(guts.ChainingValue(node)) == root
}

// hasSibling reports whether node index on a level of count nodes has a neighbour to join with; an odd last node moves up as it is.
func hasSibling(count, index uint64) bool {
	return index%2 == 1 || index+1 < count
}

func siblingCount(count, index uint64) (siblings uint64) {
	for ; count > 1; count, index = (count+1)/2, index/2 {
		if hasSibling(count, index) {
			siblings++
		}
	}
	return siblings
}

func readValue(bytes []byte) (value [8]uint32) {
	for i := range value {
		value[i] = binary.LittleEndian.Uint32(bytes[4*i:])
	}
	return value
}

func writeValue(value [8]uint32) (bytes [hashBytes]byte) {
	for i, word := range value {
		binary.LittleEndian.PutUint32(bytes[4*i:], word)
	}
	return bytes
}
