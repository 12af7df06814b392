class Connection:
    def __init__(self, name):
        self.name = name
        self.buffer = ""
        self.handler = self.read_dish

    def on_readable(self, data):
        self.buffer += data
        self.handler()

    def read_dish(self):
        if "\n" in self.buffer:
            self.dish, _, self.buffer = self.buffer.partition("\n")
            print(f"  {self.name}: wants {self.dish}, next state: count")
            self.handler = self.read_count
            self.handler()

    def read_count(self):
        if "\n" in self.buffer:
            count, _, self.buffer = self.buffer.partition("\n")
            print(f"  {self.name}: gets {count} {self.dish}, done")
            self.handler = self.finished

    def finished(self):
        print(f"  {self.name}: talks too much")


ann, bo = Connection("Ann"), Connection("Bo")
events = [(ann, "so"), (bo, "tea\n"), (ann, "up\n"), (bo, "1\n"), (ann, "2\n")]
for connection, data in events:
    print(f"loop: {connection.name} is readable: {data!r}")
    connection.on_readable(data)
#> loop: Ann is readable: 'so'
#> loop: Bo is readable: 'tea\n'
#>   Bo: wants tea, next state: count
#> loop: Ann is readable: 'up\n'
#>   Ann: wants soup, next state: count
#> loop: Bo is readable: '1\n'
#>   Bo: gets 1 tea, done
#> loop: Ann is readable: '2\n'
#>   Ann: gets 2 soup, done
