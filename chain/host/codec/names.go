package codec

import "math/bits"

// nameTable finds a message's field by its JavaScript name without a map: a hash of the name's length and four of its characters, chosen
// so that no two fields meet.
type nameTable struct {
	names []string
	seed  uint32
	shift uint32
	slots []int16 // index of the field, or -1
}

const (
	nameSeeds     = 256
	nameTableMost = 1 << 12
)

// newNameTable makes the table of names, which are distinct. Without a seed that keeps them apart it has no slots, and find compares.
func newNameTable(names []string) nameTable {
	t := nameTable{names: names}
	for size := 1 << bits.Len(uint(len(names))); size <= nameTableMost; size <<= 1 {
		for seed := range uint32(nameSeeds) {
			t.seed, t.shift = seed*2654435761|1, uint32(32-bits.Len(uint(size-1)))
			if t.fill(size) {
				return t
			}
		}
	}
	t.slots = nil
	return t
}

func (t *nameTable) fill(size int) bool {
	t.slots = make([]int16, size)
	for i := range t.slots {
		t.slots[i] = -1
	}
	for i, name := range t.names {
		slot := &t.slots[t.hash(name)]
		if *slot >= 0 {
			return false
		}
		*slot = int16(i)
	}
	return true
}

func (t *nameTable) hash(name string) uint32 {
	n := len(name)
	if n == 0 {
		return 0
	}
	mixed := uint32(n)<<27 ^ uint32(name[0])<<21 ^ uint32(name[n/3])<<14 ^ uint32(name[n*2/3])<<7 ^ uint32(name[n-1])
	return mixed * t.seed >> t.shift
}

// find returns the index of a field, or -1 for a name that is none.
func (t *nameTable) find(name string) int {
	if t.slots == nil {
		for i := range t.names {
			if t.names[i] == name {
				return i
			}
		}
		return -1
	}
	if i := int(t.slots[t.hash(name)]); i >= 0 && t.names[i] == name {
		return i
	}
	return -1
}
