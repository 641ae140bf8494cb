print("tanggap")
