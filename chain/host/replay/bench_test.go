package replay

import (
	"testing"

	"github.com/marspace/marspace/chain/host/abi"
)

// benchmarks are the messages whose cost the chain's bars name: the first of each kind in the histories that succeeds, on the
// state it met there, engine, codec, sandbox stores and sandbox bank together.
func BenchmarkMessages(b *testing.B) {
	for _, typeName := range []string{
		"marspace.storage.v1.MsgChallengeDeal", "marspace.storage.v1.MsgOpenArchive", "marspace.storage.v1.MsgProveStorage",
		"marspace.escrow.v1.MsgRegisterContractor", "marspace.guestbook.v1.MsgSignBook",
	} {
		b.Run(typeName, func(b *testing.B) {
			player, operation := findFirst(b, typeName)
			if player == nil {
				b.Fatalf("no history has a %s that succeeds", typeName)
			}
			call := abi.Call{
				Module: moduleOf(typeName), Kind: abi.Message, Name: typeName, Request: operation.Value, Sender: operation.Sender,
			}
			b.ReportAllocs()
			b.ResetTimer()
			for range b.N {
				branch, _ := player.chain.Ctx.CacheContext()
				if _, err := player.runtime.Call(branch, call); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// findFirst plays a history up to the first message of a type that succeeds.
func findFirst(b *testing.B, typeName string) (*Player, Operation) {
	for _, file := range histories {
		header, operations := load(b, file)
		for i, operation := range operations {
			if operation.Op == "message" && operation.Type == typeName && operation.Error == nil {
				player := newPlayer(b, header)
				if err := player.Play(operations[:i]); err != nil {
					b.Fatal(err)
				}
				return player, operation
			}
		}
	}
	return nil, Operation{}
}
