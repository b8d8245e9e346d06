package testchain

import (
	"crypto/sha256"
	"encoding/binary"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	cmttypes "github.com/cometbft/cometbft/types"
)

// Block is what came of one block.
type Block struct {
	Height  int64
	Time    time.Time
	Hash    []byte
	AppHash []byte
	// Results of the transactions, in their order.
	Results []*abci.ExecTxResult
	// Events of begin and end block; those of transactions are in Results.
	Events []abci.Event
}

// Proposal says what is unusual in a block.
type Proposal struct {
	Txs [][]byte
	// Absent are consensus addresses whose votes are missing.
	Absent      [][]byte
	Misbehavior []abci.Misbehavior
}

// NextBlock runs and commits a block of the transactions.
func (chain *Chain) NextBlock(txs ...[]byte) Block {
	chain.t.Helper()
	return chain.Propose(Proposal{Txs: txs})
}

// SkipBlocks runs n empty blocks and returns the last.
func (chain *Chain) SkipBlocks(n int) Block {
	chain.t.Helper()
	var last Block
	for range n {
		last = chain.NextBlock()
	}
	return last
}

// Propose runs and commits a block.
func (chain *Chain) Propose(proposal Proposal) Block {
	chain.t.Helper()
	block := chain.Finalize(proposal)
	chain.Commit()
	return block
}

// Finalize runs a block without committing it: what a node that dies before Commit has done.
func (chain *Chain) Finalize(proposal Proposal) Block {
	chain.t.Helper()
	height := max(chain.Height(), chain.initialHeight-1) + 1
	now := chain.Now.Add(chain.options.BlockTime)
	hash := blockHash(chain.lastHash, height, now, proposal.Txs)
	response, err := chain.App.FinalizeBlock(&abci.RequestFinalizeBlock{
		Txs: proposal.Txs, Height: height, Time: now, Hash: hash,
		DecidedLastCommit:  chain.validators.votes(proposal.Absent),
		Misbehavior:        proposal.Misbehavior,
		ProposerAddress:    chain.validators.proposer(height),
		NextValidatorsHash: hash,
	})
	if err != nil {
		chain.t.Fatalf("block %d: %v", height, err)
	}
	chain.pending = &pending{now: now, hash: hash, updates: response.ValidatorUpdates}
	chain.pending.results = cmttypes.NewResults(response.TxResults).Hash()
	for _, result := range response.TxResults {
		chain.pending.failed = chain.pending.failed || !result.IsOK()
	}
	return Block{
		Height: height, Time: now, Hash: hash, AppHash: response.AppHash,
		Results: response.TxResults, Events: response.Events,
	}
}

// pending is a block that ran and is not committed.
type pending struct {
	now     time.Time
	hash    []byte
	updates []abci.ValidatorUpdate
	failed  bool
	results []byte
}

// Commit makes the block that Finalize ran part of the chain.
func (chain *Chain) Commit() {
	chain.t.Helper()
	if _, err := chain.App.Commit(); err != nil {
		chain.t.Fatalf("cannot commit: %v", err)
	}
	done := chain.pending
	chain.pending = nil
	chain.Now, chain.lastHash = done.now, done.hash
	sum := sha256.Sum256(append(chain.results, done.results...))
	chain.results = sum[:]
	if err := chain.validators.apply(done.updates); err != nil {
		chain.t.Fatal(err)
	}
	if done.failed {
		chain.syncAccounts()
	}
}

// ResultsHash is over the results of all transactions so far as CometBFT hashes them: codes, data, gas wanted and used. Two nodes that come to
// the same state with other gas do not agree on the next block either.
func (chain *Chain) ResultsHash() []byte { return chain.results }

// blockHash stands for CometBFT's: it depends on everything before and in the block.
func blockHash(last []byte, height int64, now time.Time, txs [][]byte) []byte {
	hasher := sha256.New()
	hasher.Write(last)
	hasher.Write(binary.BigEndian.AppendUint64(nil, uint64(height)))
	hasher.Write(binary.BigEndian.AppendUint64(nil, uint64(now.UnixNano())))
	for _, tx := range txs {
		sum := sha256.Sum256(tx)
		hasher.Write(sum[:])
	}
	return hasher.Sum(nil)
}
