package codec

// Budget is what one call may have natives walk and make, besides the steps its own code takes. Counting it is what bounds a call's time
// and memory: one step can have a native look at every item of an array, or make a copy of a string.
type Budget struct {
	walk, bytes int64
	exceeded    func(what string)
}

// Walk is spent for each item, or each 16 units of text, that a native looks at.
func (b *Budget) Walk(items int) {
	if b.walk -= int64(items); b.walk < 0 && b.exceeded != nil {
		b.exceeded("items that natives walk")
	}
}

// Make is spent for each byte of text, arrays and byte arrays that are made; what is freed again counts.
func (b *Budget) Make(bytes int) {
	if b.bytes -= int64(bytes); b.bytes < 0 && b.exceeded != nil {
		b.exceeded("bytes of memory")
	}
}

// Start sets what the next call has.
func (b *Budget) Start(walk, bytes int64) { b.walk, b.bytes = walk, bytes }

// OnExceeded sets what ends a call; it does not return. Without it nothing is bounded.
func (b *Budget) OnExceeded(end func(what string)) { b.exceeded = end }

// PropertyWalks is what listing or copying a property is counted as.
const PropertyWalks = 16

// itemBytes is what an item of an array takes: an interface value.
const itemBytes = 16
