// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace bangfu {

/// Numbers keys from 0 in the order in which they come: a hash table of two arrays, several times faster than the
/// library's.
class KeyNumbering
{
public:
    KeyNumbering()
        : m_slots(firstSlotCount)
    {}

    std::uint32_t size() const { return m_size; }

    std::uint32_t numberOf(std::uint64_t key)
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t place = placeOf(key) & mask;
        while (m_slots[place].number != 0) {
            if (m_slots[place].key == key)
                return m_slots[place].number - 1;
            place = (place + 1) & mask;
        }
        m_slots[place] = {key, ++m_size};
        if (std::size_t{m_size} * 2 > m_slots.size())
            grow();
        return m_size - 1;
    }

private:
    static constexpr std::size_t firstSlotCount = 1024;

    struct Slot
    {
        std::uint64_t key = 0;
        std::uint32_t number = 0; ///< one more than the key's number; 0: free
    };

    static std::size_t placeOf(std::uint64_t key)
    {
        key *= 0x9E3779B97F4A7C15ULL;
        return static_cast<std::size_t>(key ^ (key >> 32));
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        const std::size_t mask = m_slots.size() - 1;
        for (const Slot &slot : old) {
            if (slot.number == 0)
                continue;
            std::size_t place = placeOf(slot.key) & mask;
            while (m_slots[place].number != 0)
                place = (place + 1) & mask;
            m_slots[place] = slot;
        }
    }

    std::vector<Slot> m_slots; ///< always a power of two, at most half full
    std::uint32_t m_size = 0;
};

} // namespace bangfu
