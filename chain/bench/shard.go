package main

import (
	"encoding/binary"

	"lukechampine.com/blake3/guts"
)

// shard is a whole number of chunks, a power of two, with its BLAKE3 tree: it shows any of its chunks.
type shard struct {
	data []byte
	// levels of chaining values, from the chunks up to the two nodes below the root.
	levels   [][][8]uint32
	checksum []byte
}

// newShard makes one of 2^size chunks whose bytes are arbitrary.
func newShard(size int) *shard {
	s := &shard{data: make([]byte, guts.ChunkSize<<size)}
	for i := range s.data {
		s.data[i] = byte(i % 251)
	}
	nodes := make([]guts.Node, 1<<size)
	for i := range nodes {
		nodes[i] = guts.CompressChunk(s.chunk(i), &guts.IV, uint64(i), 0)
	}
	for len(nodes) > 1 {
		values := make([][8]uint32, len(nodes))
		for i, node := range nodes {
			values[i] = guts.ChainingValue(node)
		}
		s.levels = append(s.levels, values)
		nodes = nodes[:len(nodes)/2]
		for i := range nodes {
			nodes[i] = guts.ParentNode(values[2*i], values[2*i+1], &guts.IV, 0)
		}
	}
	nodes[0].Flags |= guts.FlagRoot
	s.checksum = appendValue(nil, guts.ChainingValue(nodes[0]))
	return s
}

func (s *shard) chunk(i int) []byte { return s.data[i*guts.ChunkSize : (i+1)*guts.ChunkSize] }

// proof shows a chunk: docs/spec/archive-format.md, "Slices and chunk proofs".
func (s *shard) proof(chunk uint64) []byte {
	shown := append([]byte(nil), s.chunk(int(chunk))...)
	for _, level := range s.levels {
		shown = appendValue(shown, level[chunk^1])
		chunk /= 2
	}
	return shown
}

func appendValue(bytes []byte, value [8]uint32) []byte {
	for _, word := range value {
		bytes = binary.LittleEndian.AppendUint32(bytes, word)
	}
	return bytes
}
