#include "epub/zip.hpp"

#include <array>
#include <cassert>
#include <utility>

namespace article {
namespace {

/// The lookup table of CRC-32, polynomial 0xEDB88320 (ISO 3309).
constexpr std::array<std::uint32_t, 256> make_crc_table() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t i = 0; i < table.size(); ++i) {
    std::uint32_t value = i;
    for (int bit = 0; bit < 8; ++bit) value = value >> 1 ^ ((value & 1) != 0 ? 0xEDB88320U : 0U);
    table[i] = value;
  }
  return table;
}

std::uint32_t crc32(std::string_view bytes) {
  static constexpr std::array<std::uint32_t, 256> table = make_crc_table();
  std::uint32_t value = 0xFFFFFFFF;
  for (char const c : bytes) {
    value = value >> 8 ^ table[(value ^ static_cast<unsigned char>(c)) & 0xFF];
  }
  return ~value;
}

/// Numbers stand with their lowest byte first.
void append16(std::string& out, std::uint32_t number) {
  out += static_cast<char>(number & 0xFF);
  out += static_cast<char>(number >> 8 & 0xFF);
}

void append32(std::string& out, std::uint32_t number) {
  append16(out, number & 0xFFFF);
  append16(out, number >> 16);
}

constexpr std::uint32_t version_needed = 20;           // 2.0
constexpr std::uint32_t utf8_name = 1U << 11;          // "language encoding flag"
constexpr std::uint32_t first_of_1980 = 1U << 5 | 1U;  // The earliest date that there is.

/// What the header of a file and its line in the directory have in common.
void append_entry(std::string& out, std::string_view name, std::uint32_t crc, std::uint32_t size) {
  append16(out, version_needed);
  append16(out, utf8_name);
  append16(out, 0);  // Stored.
  append16(out, 0);  // Midnight.
  append16(out, first_of_1980);
  append32(out, crc);
  append32(out, size);
  append32(out, size);
  append16(out, static_cast<std::uint32_t>(name.size()));
  append16(out, 0);  // No extra fields.
}

}  // namespace

void ZipWriter::add(std::string_view name, std::string_view bytes) {
  assert(m_out.size() + bytes.size() < max_size);
  auto const offset = static_cast<std::uint32_t>(m_out.size());
  auto const size = static_cast<std::uint32_t>(bytes.size());
  std::uint32_t const crc = crc32(bytes);

  m_out += "PK\x03\x04";
  append_entry(m_out, name, crc, size);
  m_out.append(name).append(bytes);

  m_directory += "PK\x01\x02";
  append16(m_directory, version_needed);
  append_entry(m_directory, name, crc, size);
  append16(m_directory, 0);  // No comment,
  append16(m_directory, 0);  // the first disk,
  append16(m_directory, 0);  // no attributes
  append32(m_directory, 0);  // of any system.
  append32(m_directory, offset);
  m_directory += name;
  ++m_count;
}

std::string ZipWriter::finish() && {
  auto const offset = static_cast<std::uint32_t>(m_out.size());
  m_out += m_directory;
  m_out += "PK\x05\x06";
  append32(m_out, 0);  // One disk.
  append16(m_out, m_count);
  append16(m_out, m_count);
  append32(m_out, static_cast<std::uint32_t>(m_directory.size()));
  append32(m_out, offset);
  append16(m_out, 0);  // No comment.
  return std::move(m_out);
}

}  // namespace article
