// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Traffic.h"
#include "Machine.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/bit.h"

namespace mlir::posenc::sim {

unsigned sharedWavefronts(const std::array<uint64_t, 32> &addresses,
                          uint32_t lanes, uint32_t bytes) {
  unsigned total = 0;
  unsigned together = bytes <= 4 ? 32 : bytes == 8 ? 16 : 8;
  for (unsigned first = 0; first < kWarpSize; first += together) {
    std::array<llvm::SmallVector<uint64_t, 4>, 32> banks;
    size_t worst = 0;
    for (unsigned lane = first; lane < first + together; ++lane) {
      if (!(lanes >> lane & 1))
        continue;
      for (uint32_t byte = 0; byte < std::max(bytes, 4u); byte += 4) {
        uint64_t word = (addresses[lane] + byte) / 4;
        auto &bank = banks[word % 32];
        if (!llvm::is_contained(bank, word))
          bank.push_back(word);
        worst = std::max(worst, bank.size());
      }
    }
    total += worst;
  }
  return total;
}

void Traffic::count(const Access &access) {
  Statistics &statistics = machine().statistics;
  if (access.space == Space::Shared) {
    statistics.sharedWavefronts +=
        sharedWavefronts(access.addresses, access.lanes, access.bytes);
    statistics.sharedIdealWavefronts +=
        (llvm::popcount(access.lanes) * access.bytes + 127) / 128;
    return;
  }
  constexpr uint64_t kSector = 32;
  llvm::SmallVector<uint64_t, 64> sectors;
  for (unsigned lane = 0; lane < kWarpSize; ++lane)
    if (access.lanes >> lane & 1)
      for (uint64_t sector = access.addresses[lane] / kSector;
           sector * kSector < access.addresses[lane] + access.bytes; ++sector)
        sectors.push_back(sector);
  llvm::sort(sectors);
  statistics.globalSectors += llvm::unique(sectors) - sectors.begin();
}

void Traffic::add(Space space, uint64_t address, uint32_t bytes) {
  Thread &thread = machine().thread();
  uint64_t place = uint64_t(machine().site) << 8 |
                   (space == Space::Global ? 1u << 7 : 0) | thread.warp;
  uint32_t visit = visits[place << 5 | thread.lane]++;
  uint64_t key = place << 32 | visit;
  Access &access = open[key];
  access.addresses[thread.lane] = address;
  access.lanes |= 1u << thread.lane;
  access.bytes = bytes;
  access.space = space;
  if (access.lanes == machine().warp().live) {
    count(access);
    open.erase(key);
  }
}

void Traffic::finish() {
  for (auto &entry : open)
    count(entry.second);
  open.clear();
}

} // namespace mlir::posenc::sim
